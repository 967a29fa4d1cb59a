package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.tenancy.Clinic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tries to come by clinic A's data as clinic B: give clinic A data, then call {@link #verify}. It asks every endpoint of the resource as clinic B, with every id that is in a
 * row of clinic A, and fails when an answer tells something of clinic A, or when a row of clinic A is seen or changed.
 */
public final class TwoClinics {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final ModuleKit kit;
    private final ModuleRows rows;

    TwoClinics(ModuleKit kit, ModuleRows rows) {
        this.kit = kit;
        this.rows = rows;
    }

    /**
     * @param words parts of clinic A's plain texts, which no answer to clinic B may hold
     * @return how many calls were tried
     */
    public int verify(Object resource, String... words) {
        List<String> before = rowsOf(kit.clinicA());
        if (before.isEmpty()) {
            throw new AssertionError("Clinic A has no data yet: write some before this is verified");
        }
        List<UUID> ids = ids(before);
        List<String> leaks = new ArrayList<>();
        ResourceCalls calls = new ResourceCalls(resource, ids);
        Set<UUID> kept = new HashSet<>();
        calls.all().forEach(call -> {
            String answer = kit.inClinicB(() -> call.answer(kit));
            if (!call.safe()) {
                kept.addAll(call.sent());
            }
            Set<UUID> known = new HashSet<>(kept);
            known.addAll(call.sent());
            secrets(known, ids, words).stream()
                    .filter(answer::contains)
                    .forEach(secret -> leaks.add(call.name() + " tells clinic B \"" + secret + "\" of clinic A"));
        });
        rowsOf(kit.clinicB()).stream()
                .filter(before::contains)
                .forEach(row -> leaks.add("clinic B sees a row of clinic A"));
        if (!rowsOf(kit.clinicA()).equals(before)) {
            leaks.add("a call of clinic B changed rows of clinic A");
        }
        if (!leaks.isEmpty()) {
            throw new AssertionError(leaks.stream().distinct().collect(Collectors.joining("\n")));
        }
        return calls.all().size();
    }

    /** @param known what clinic B sent itself, with this call or to be kept: that may come back to it */
    private static Set<String> secrets(Set<UUID> known, List<UUID> ids, String... words) {
        Set<String> secrets = new LinkedHashSet<>(List.of(words));
        ids.stream().filter(id -> !known.contains(id)).forEach(id -> secrets.add(id.toString()));
        return secrets;
    }

    private List<String> rowsOf(Clinic clinic) {
        return kit.as(clinic, TestUser.OWNER, () -> kit.inRequest(rows::all));
    }

    private List<UUID> ids(List<String> texts) {
        return texts.stream()
                .flatMap(text -> ID.matcher(text).results())
                .map(match -> UUID.fromString(match.group()))
                .filter(id -> !id.equals(kit.clinicA().id()))
                .distinct()
                .toList();
    }
}
