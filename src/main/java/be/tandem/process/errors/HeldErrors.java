package be.tandem.process.errors;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** An answer whose body is let through unless it tells of an error. */
class HeldErrors extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;
    private int error;

    HeldErrors(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        if (status >= FIRST_ERROR) {
            error = status;
        } else {
            error = 0;
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    @Override
    public int getStatus() {
        return error > 0 ? error : super.getStatus();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (error == 0) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (error == 0) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (error == 0) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return error > 0 ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return error > 0 ? new PrintWriter(OutputStream.nullOutputStream()) : super.getWriter();
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            // nothing is ever written
        }

        @Override
        public void write(int b) {
            // the body of an error is replaced
        }
    }
}
