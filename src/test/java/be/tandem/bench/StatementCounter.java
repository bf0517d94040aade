package be.tandem.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is sent to the database: every statement, a batch as one. */
final class StatementCounter extends DelegatingDataSource {

    private final AtomicLong statements = new AtomicLong();

    StatementCounter(DataSource target) {
        super(target);
    }

    long count() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(Connection.class, super.getConnection());
    }

    @SuppressWarnings("unchecked")
    private <T> T counting(Class<T> type, Object target) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                return method.getName().matches("prepareStatement|createStatement|prepareCall")
                        ? counting(method.getReturnType(), result) : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
