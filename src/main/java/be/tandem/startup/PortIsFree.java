package be.tandem.startup;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** The port of the pages is not taken by another program, often a first instance of this one. */
public final class PortIsFree implements StartupCheck {

    static String taken(int port) {
        return "poort " + port + " is al in gebruik. Stop het andere programma of kies een andere poort"
                + " met SERVER_PORT=...";
    }

    @Override
    public void check(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        String host = settings.getProperty("server.address");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(host == null ? new InetSocketAddress(port) : new InetSocketAddress(host, port));
        } catch (IOException failure) {
            throw new StartupRefusal(taken(port), failure);
        }
    }
}
