package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Column;
import java.util.List;

/**
 * What an export holds of one table.
 *
 * @param sha256 of the lines as written, in the order of the primary key
 */
public record TableFigures(String table, String file, long rows, String sha256, List<ColumnFigure> columns) {

    /** A column's name and its type in PostgreSQL's words. */
    public record ColumnFigure(String name, String type) {
        static ColumnFigure of(Column column) {
            return new ColumnFigure(column.name(), column.type());
        }
    }

    static String fileOf(Table table) {
        return table.name() + ".jsonl";
    }

    boolean same(TableFigures other) {
        return table.equals(other.table) && rows == other.rows && sha256.equals(other.sha256);
    }
}
