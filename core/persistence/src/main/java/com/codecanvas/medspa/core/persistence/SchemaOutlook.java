package com.codecanvas.medspa.core.persistence;

import java.util.List;

/**
 * What would happen to a module's schema, found out without changing it.
 *
 * @param steps in the order in which they would run or be undone
 * @param refusals why nothing would, in words for the operator; empty when it would
 */
public record SchemaOutlook(List<SchemaStep> steps, List<String> refusals) {

    public SchemaOutlook {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
    }

    public boolean possible() {
        return refusals.isEmpty();
    }
}
