package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The modules that it needs are there, and none of them needs it in turn. */
final class NeedsRule implements Rule {

    @Override
    public List<Refusal> refusals(ModulePackage source, Platform platform) {
        String id = source.moduleId();
        List<Refusal> found = new ArrayList<>();
        for (String need : source.descriptor().needs()) {
            if (need.equals(id)) {
                found.add(new Refusal("cycle", "It says that it needs itself."));
            } else if (!platform.modules().containsKey(need)) {
                found.add(new Refusal("needs", "It needs the module " + need + ", which is not installed."));
            } else {
                List<String> way = way(need, id, platform);
                if (!way.isEmpty()) {
                    found.add(new Refusal(
                            "cycle",
                            source.descriptor().name() + " and " + platform.nameOf(need)
                                    + " would need each other, by way of " + String.join(", ", way) + "."));
                }
            }
        }
        return found;
    }

    /** The modules on the way from one to the other along what they need; empty when there is no way. */
    private static List<String> way(String from, String to, Platform platform) {
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of(from)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            List<String> way = open.remove();
            String last = way.get(way.size() - 1);
            if (last.equals(to)) {
                return way;
            }
            Platform.PresentModule module = platform.modules().get(last);
            if (module != null && seen.add(last)) {
                for (String next : module.needs()) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(next);
                    open.add(longer);
                }
            }
        }
        return List.of();
    }
}
