package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import java.util.List;

/**
 * What a module asks for, offers and promises.
 *
 * @param apiRange the versions of the platform's API that it works with, or null when it does not say
 * @param changelog newest first
 * @param slots those that it owns
 * @param provides those that it fills
 */
public record Declarations(
        Grants grants,
        String apiRange,
        List<Release> changelog,
        List<SlotDeclaration> slots,
        List<Provision> provides,
        List<Retention> retention) {

    /** A module that says nothing but what it reads. */
    static Declarations reading(List<String> reads) {
        return new Declarations(new Grants(false, List.of(), reads), null, List.of(), List.of(), List.of(), List.of());
    }
}
