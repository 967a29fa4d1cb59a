package com.codecanvas.medspa.core.modules.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip with a file for each table and {@code manifest.json}, written as it is read. */
final class ExportArchive {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportArchive() {}

    /** Closes the stream. */
    static List<TableFigures> write(ModuleSchema schema, TableLines lines, Manifest manifest, OutputStream to)
            throws SQLException {
        List<TableFigures> figures = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (Table table : schema.tables()) {
                zip.putNextEntry(new ZipEntry(TableFigures.fileOf(table)));
                figures.add(lines.write(table, zip));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest.with(figures)));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** What the archive says of itself. */
    record Manifest(String module, String clinicId, String clinic, String exportedAt) {
        ObjectNode with(List<TableFigures> tables) {
            ObjectNode json = JSON.createObjectNode();
            json.put("module", module)
                    .put("clinicId", clinicId)
                    .put("clinic", clinic)
                    .put("exportedAt", exportedAt);
            json.set("tables", JSON.valueToTree(tables));
            return json;
        }
    }
}
