package app.groundwork.store;

import app.groundwork.model.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A reading connection; each look sees one state of the file. Used by one thread at a time. */
final class Reader {
  private final Connection connection;
  private final Transactions transactions;
  private final Tx tx;

  Reader(Connection connection, InstantSource clock) {
    this.connection = connection;
    transactions = new Transactions(connection);
    Handle handle = Jdbi.create(connection).open();
    tx = new Tx(handle, new Ids(clock, RandomGenerator.getDefault()), clock);
  }

  <T extends @Nullable Object> T query(Work<T> work) throws SQLException {
    return transactions.read(() -> work.run(tx));
  }

  Connection connection() {
    return connection;
  }

  void close() throws SQLException {
    tx.handle().close();
    connection.close();
  }
}
