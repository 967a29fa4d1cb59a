package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Column;
import com.codecanvas.medspa.core.modules.data.TableFigures.ColumnFigure;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a clinic's rows of a table as JSON, one to a line and the same at every time and on every node, without holding more than a few in memory. */
final class TableLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Unsealing unsealing;

    /** @param connection under the module's role, in the clinic */
    TableLines(Connection connection, Unsealing unsealing) throws SQLException {
        this.connection = connection;
        this.unsealing = unsealing;
        try (PreparedStatement utc = connection.prepareStatement("select set_config('TimeZone', 'UTC', true)")) {
            utc.execute();
        }
    }

    TableFigures write(Table table, OutputStream to) throws SQLException {
        MessageDigest digest = Digests.sha256();
        DigestOutputStream out = new DigestOutputStream(to, digest);
        long rows = 0;
        try (PreparedStatement query = connection.prepareStatement(query(table))) {
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    out.write(line(table, row));
                    out.write('\n');
                    rows++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<ColumnFigure> columns =
                table.contents().stream().map(ColumnFigure::of).toList();
        return new TableFigures(
                table.name(), TableFigures.fileOf(table), rows, HexFormat.of().formatHex(digest.digest()), columns);
    }

    /** PostgreSQL knows best how its types look as JSON; binary values come beside. */
    private static String query(Table table) {
        String plain = named(
                table.contents().stream().filter(column -> !column.binary()).toList());
        String binary = named(table.contents().stream().filter(Column::binary).toList());
        return "select (select row_to_json(r) from (select " + plain + ") r)::text" + (binary.isEmpty() ? "" : ", ")
                + binary + " from " + table.full() + " t order by " + table.orderedByKey();
    }

    private static String named(List<Column> columns) {
        return columns.stream()
                .map(column -> "t." + Table.quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    private byte[] line(Table table, ResultSet row) throws SQLException, IOException {
        ObjectNode plain = (ObjectNode) JSON.readTree(row.getString(1));
        ObjectNode line = JSON.createObjectNode();
        int binary = 2;
        for (Column column : table.contents()) {
            if (column.binary()) {
                line.set(column.name(), unsealing.read(table.place(column), row.getBytes(binary++)));
            } else {
                line.set(column.name(), plain.get(column.name()));
            }
        }
        return JSON.writeValueAsBytes(line);
    }
}
