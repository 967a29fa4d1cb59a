package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.persistence.SchemaStep;
import com.codecanvas.medspa.core.persistence.SchemaStep.Kind;
import java.util.List;

/** Whether the version before can be put back once these migrations ran; null words when it can. */
public record WayBack(boolean possible, String because) {

    public static WayBack over(List<SchemaStep> migrations) {
        List<String> oneWay = migrations.stream()
                .filter(migration -> migration.kind() == Kind.ONE_WAY)
                .map(migration -> migration.version() + " (" + migration.description() + ")")
                .toList();
        return oneWay.isEmpty()
                ? new WayBack(true, null)
                : new WayBack(
                        false,
                        "Migration " + String.join(", ", oneWay)
                                + " changes tables so that the version before cannot work with them, and brings no"
                                + " script that undoes it.");
    }
}
