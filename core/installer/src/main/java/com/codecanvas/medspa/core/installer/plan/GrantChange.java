package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.Grants;
import java.util.ArrayList;
import java.util.List;

/** What a version asks for beyond the version before, and what it no longer asks for, each in a word or two. */
public record GrantChange(List<String> added, List<String> removed) {

    public static GrantChange between(Grants before, Grants after) {
        List<String> had = words(before);
        List<String> has = words(after);
        return new GrantChange(
                has.stream().filter(grant -> !had.contains(grant)).toList(),
                had.stream().filter(grant -> !has.contains(grant)).toList());
    }

    private static List<String> words(Grants grants) {
        List<String> words = new ArrayList<>();
        if (grants.database()) {
            words.add("database");
        }
        grants.hosts().forEach(host -> words.add("host: " + host));
        grants.patientData().forEach(category -> words.add("patient data: " + category));
        return words;
    }
}
