package vn.dvk.scoring.bench.report;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB within this process, on one thread. It is given small whole numbers, hundredths for points, by its appender: the
 * cheapest that it can be given.
 */
final class Database implements AutoCloseable {
    private static final String QUERY = """
            SELECT province, sector, year, count(*), sum(points)::BIGINT, sum(amount)::BIGINT, min(points), max(points),
                   count(*) FILTER (band >= 3), avg(points)
            FROM entry GROUP BY ROLLUP (province, sector, year)""";

    private final DuckDBConnection connection;

    Database() throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads = 1");
        run("CREATE TABLE entry (province SMALLINT, sector SMALLINT, year SMALLINT, band SMALLINT, points BIGINT, "
                + "amount BIGINT)");
    }

    void load(Entry[] entries) throws SQLException {
        run("DELETE FROM entry");
        try (DuckDBAppender to = connection.createAppender("main", "entry")) {
            for (Entry entry : entries) {
                to.beginRow();
                to.append((short) entry.province().index());
                to.append((short) entry.sector().ordinal());
                to.append((short) entry.year());
                to.append((short) entry.band().ordinal());
                to.append(entry.hundredths());
                to.append(entry.amount().amount());
                to.endRow();
            }
        }
    }

    List<Figures> report() throws SQLException {
        List<Figures> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                rows.add(new Figures(
                        key(row, 1),
                        key(row, 2),
                        key(row, 3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)));
            }
        }
        return rows;
    }

    private static int key(ResultSet row, int column) throws SQLException {
        int key = row.getInt(column);
        return row.wasNull() ? Figures.ALL : key;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
