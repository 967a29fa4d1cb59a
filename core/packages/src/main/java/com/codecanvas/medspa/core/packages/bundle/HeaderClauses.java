package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.PackageExport;
import com.codecanvas.medspa.core.packages.PackageImport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A manifest header of OSGi: clauses of names with attributes and directives. */
final class HeaderClauses {

    private record Clause(List<String> names, Map<String, String> attributes) {}

    private HeaderClauses() {}

    static List<PackageImport> imports(String header) {
        List<PackageImport> imports = new ArrayList<>();
        for (Clause clause : clauses(header)) {
            boolean optional = "optional".equals(clause.attributes.get("resolution:"));
            String range = clause.attributes.getOrDefault("version", "0.0.0");
            clause.names.forEach(name -> imports.add(new PackageImport(name, range, optional)));
        }
        return List.copyOf(imports);
    }

    static List<PackageExport> exports(String header) {
        List<PackageExport> exports = new ArrayList<>();
        for (Clause clause : clauses(header)) {
            String version = clause.attributes.getOrDefault("version", "0.0.0");
            clause.names.forEach(name -> exports.add(new PackageExport(name, version)));
        }
        return List.copyOf(exports);
    }

    /** The header's first name, without its directives. */
    static String name(String header) {
        return header == null ? null : split(header, ';').get(0).strip();
    }

    private static List<Clause> clauses(String header) {
        List<Clause> clauses = new ArrayList<>();
        if (header == null || header.isBlank()) {
            return clauses;
        }
        for (String clause : split(header, ',')) {
            List<String> names = new ArrayList<>();
            Map<String, String> attributes = new LinkedHashMap<>();
            for (String part : split(clause, ';')) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    names.add(part.strip());
                } else {
                    attributes.put(part.substring(0, equals).strip(), unquoted(part.substring(equals + 1)));
                }
            }
            clauses.add(new Clause(names, attributes));
        }
        return clauses;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
