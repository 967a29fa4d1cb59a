package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What to look for.
 *
 * @param window both ends given; starts lie in it
 * @param limit how many are wanted
 */
public record SlotQuery(Need need, Wish wish, Whose whose, Window window, int limit) {

    /** What the service needs. */
    public record Need(Set<ResourceKind> kinds, int minutes) {}

    /**
     * @param patientId null when it is not known yet
     * @param movingId the patient's appointment that is to be moved, or null
     */
    public record Whose(UUID patientId, UUID movingId) {

        public static final Whose ANYBODY = new Whose(null, null);
    }

    /** A kind that is asked for by name takes part, whether the service needs it or not. */
    Set<ResourceKind> kinds() {
        EnumSet<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        kinds.addAll(need.kinds());
        kinds.addAll(wish.resources().keySet());
        return kinds;
    }
}
