package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.PackageMigration;
import com.codecanvas.medspa.core.packages.PackageMigration.Kind;
import com.codecanvas.medspa.core.packages.PackageScript;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a schema, told from the names and first lines of its scripts. */
public final class MigrationFiles {

    private static final Pattern NAME = Pattern.compile("([VD])(\\d{1,18}(?:[._]\\d{1,18})*)__(\\w[^/]*)\\.sql");
    private static final Pattern EXPAND = Pattern.compile("--\\s*expand\\s*");

    private MigrationFiles() {}

    /** In the order in which they run. */
    public static List<PackageMigration> of(List<PackageScript> scripts) {
        Map<String, PackageScript> forward = new TreeMap<>(MigrationFiles::compare);
        Map<String, PackageScript> back = new HashMap<>();
        for (PackageScript script : scripts) {
            Matcher name = NAME.matcher(script.name());
            if (!name.matches()) {
                throw new InvalidPackageException("The migration " + script.name()
                        + " must be named like V2__price.sql, or D2__price.sql for what undoes it.");
            }
            String version = name.group(2).replace('_', '.');
            PackageScript other = (name.group(1).equals("V") ? forward : back).put(version, script);
            if (other != null) {
                throw new InvalidPackageException(
                        "The migrations " + other.name() + " and " + script.name() + " have the same version.");
            }
        }
        back.forEach((version, script) -> {
            if (!forward.containsKey(version)) {
                throw new InvalidPackageException("The migration " + script.name() + " undoes nothing.");
            }
        });
        return forward.entrySet().stream()
                .map(step -> migration(step.getKey(), step.getValue(), back.containsKey(step.getKey())))
                .toList();
    }

    private static PackageMigration migration(String version, PackageScript script, boolean undone) {
        Matcher name = NAME.matcher(script.name());
        String description = name.matches() ? name.group(3).replace('_', ' ') : "";
        Kind kind = undone ? Kind.DOWN_PATH : expands(script.sql()) ? Kind.EXPAND : Kind.ONE_WAY;
        return new PackageMigration(version, description, kind);
    }

    private static boolean expands(String sql) {
        return sql.lines()
                .findFirst()
                .filter(line -> EXPAND.matcher(line).matches())
                .isPresent();
    }

    private static int compare(String one, String other) {
        BigInteger[] a = numbers(one);
        BigInteger[] b = numbers(other);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = at(a, i).compareTo(at(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger at(BigInteger[] numbers, int place) {
        return place < numbers.length ? numbers[place] : BigInteger.ZERO;
    }

    private static BigInteger[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(BigInteger::new).toArray(BigInteger[]::new);
    }
}
