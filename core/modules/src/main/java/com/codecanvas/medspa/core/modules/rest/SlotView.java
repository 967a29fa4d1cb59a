package com.codecanvas.medspa.core.modules.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A slot as the clinic's admin sees it.
 *
 * @param module the owner
 * @param active module id of the provider that new work goes to; null when there is none
 * @param chosen what the clinic chose, even where that is away or disabled; null while it leaves that to the platform
 * @param drained after a change alone: whether everything that was with the former provider has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlotView(
        String id,
        String name,
        String description,
        String module,
        String active,
        String chosen,
        String fallback,
        List<ProviderView> providers,
        Boolean drained) {

    /** A module that can fill the slot. */
    public record ProviderView(String module, String name, String description, String status, boolean enabled) {}

    SlotView after(boolean ended) {
        return new SlotView(id, name, description, module, active, chosen, fallback, providers, ended);
    }
}
