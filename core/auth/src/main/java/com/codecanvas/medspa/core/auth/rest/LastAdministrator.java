package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.Staff;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Somebody must be left who can manage users, and where there is an owner, an owner: nobody else could make one. */
final class LastAdministrator {

    private LastAdministrator() {}

    /** @param administrators the clinic's active owners and admins before the change */
    static void refuseToLose(Staff before, Staff after, List<Staff> administrators) {
        refuseToLose(before, after, administrators, staff -> staff.role() == BuiltInRole.OWNER, "owner");
        refuseToLose(before, after, administrators, staff -> staff.role().hasAll(), "owner or admin");
    }

    private static void refuseToLose(
            Staff before, Staff after, List<Staff> administrators, Predicate<Staff> role, String name) {
        Predicate<Staff> counts = role.and(Staff::active);
        boolean lost = counts.test(before) && !counts.test(after);
        boolean others =
                administrators.stream().anyMatch(staff -> !staff.id().equals(before.id()) && counts.test(staff));
        if (lost && !others) {
            throw Problem.conflict(
                    "The clinic needs at least one active " + name + ". Give somebody else that role first.", Map.of());
        }
    }
}
