package app.groundwork.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Stands in front of connections and lets the n-th write fail, alone or with all that follow, or
 * the reads of a table; takes the waiting for the disk out of all others.
 */
public final class FailingDisk implements UnaryOperator<Connection> {
  private volatile int countdown = Integer.MAX_VALUE;
  private volatile boolean stays;
  private volatile String unread = "";

  /** Lets the {@code n}-th write from now on fail (1 is the next); if {@code stays}, all after. */
  public void failAt(int n, boolean stays) {
    countdown = n;
    this.stays = stays;
  }

  /** From now on queries fail that hold {@code words}, such as a table; with "" none does. */
  public void failReadsOf(String words) {
    unread = words;
  }

  /** All goes well again. True if a failure came before. */
  public boolean heal() {
    boolean failed = countdown <= 0;
    countdown = Integer.MAX_VALUE;
    return failed;
  }

  @Override
  public Connection apply(Connection connection) {
    hasty(connection);
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = call(connection, method, arguments);
          if (result instanceof PreparedStatement statement) {
            return proxy(
                PreparedStatement.class,
                (m, a) -> {
                  if (m.getName().startsWith("execute")) {
                    write((String) arguments[0]);
                  }
                  return call(statement, m, a);
                });
          }
          if (result instanceof Statement statement) {
            return proxy(
                Statement.class,
                (m, a) -> {
                  if (m.getName().startsWith("execute")) {
                    write((String) a[0]);
                  }
                  return call(statement, m, a);
                });
          }
          return result;
        });
  }

  private static void hasty(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous=OFF");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String sql) throws SQLiteException {
    String verb = sql.strip().toUpperCase(Locale.ROOT);
    if (verb.startsWith("SELECT") && !unread.isEmpty() && sql.contains(unread)) {
      throw new SQLiteException("unreadable", SQLiteErrorCode.SQLITE_IOERR);
    }
    if (verb.startsWith("SELECT") || verb.equals("BEGIN")) {
      return;
    }
    int left = countdown - 1;
    countdown = left;
    if (left == 0 || (stays && left < 0)) {
      throw new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
    }
  }

  private interface Call {
    Object of(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> call.of(m, a)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
