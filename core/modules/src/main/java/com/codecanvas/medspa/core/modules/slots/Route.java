package com.codecanvas.medspa.core.modules.slots;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom a slot's new work goes to: the first, and when that is away the second. */
public record Route(List<String> order) {

    public Route {
        order = List.copyOf(order);
    }

    /**
     * A choice holds as long as the clinic uses the provider; without any, the only provider that it uses is meant.
     *
     * @param choice null where nothing was chosen
     * @param usable providers that are installed and enabled for the clinic
     */
    public static Route of(SlotChoice choice, Collection<String> usable) {
        if (choice == null) {
            return new Route(usable.size() == 1 ? List.copyOf(usable) : List.of());
        }
        return new Route(java.util.stream.Stream.of(choice.provider(), choice.fallback())
                .filter(provider -> provider != null && usable.contains(provider))
                .toList());
    }

    public Optional<String> active() {
        return order.stream().findFirst();
    }
}
