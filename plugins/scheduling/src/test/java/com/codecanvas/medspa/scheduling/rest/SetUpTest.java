package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.scheduling.domain.HoursDraft;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.domain.ServiceDraft;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SetUpTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private static final IfMatch FIRST = new IfMatch("\"1\"");

    private RealDesk desk;
    private Clinic clinic;

    @BeforeEach
    void open() {
        desk = new RealDesk(kit);
        clinic = kit.clinicA();
    }

    @Test
    void resources_stand_in_the_calendars_order_practitioners_first() {
        add(draft("device", "PicoWay", null, null));
        add(draft("practitioner", "Second", null, 9));
        add(draft("practitioner", "First", null, 3));
        assertThat(resources(null)).extracting(ResourceView::name).containsExactly("First", "Second", "PicoWay");
        assertThat(add(draft("room", "Next", null, null)).position()).isEqualTo(10);
    }

    @Test
    void those_out_of_use_are_shown_on_request_alone() {
        ResourceView laser = add(draft("device", "PicoWay", null, null));
        change(laser.id(), FIRST, new ResourceDraft("device", "PicoWay", null, null, false, null));
        assertThat(resources(true)).isEmpty();
        assertThat(resources(false)).extracting(ResourceView::id).containsExactly(laser.id());
        assertThat(resources(null)).hasSize(1);
    }

    @Test
    void a_practitioner_can_be_a_member_of_this_clinics_staff_and_nobody_elses() {
        TestUser mara = TestUser.with("scheduling.read");
        assertThat(rulesOf(() -> add(draft("practitioner", "Mara", mara.id(), null))))
                .containsExactly("userId unknown");
        kit.staff().add(mara);
        ResourceView added = add(draft("practitioner", "Mara", mara.id(), null));
        assertThat(added.userId()).isEqualTo(mara.id());
        assertThat(rulesOf(() -> change(added.id(), FIRST, draft("practitioner", "Mara", UUID.randomUUID(), null))))
                .containsExactly("userId unknown");
    }

    @Test
    void every_change_counts_as_a_version_and_needs_the_one_seen() {
        ResourceView room = add(draft("room", "Room 1", null, null));
        ResourceDraft same = draft("room", "Room 1", null, null);
        assertThat(change(room.id(), FIRST, same).version()).isEqualTo(2);
        assertThat(problemOf(() -> change(room.id(), FIRST, same)).status()).isEqualTo(412);
        assertThat(problemOf(() -> change(room.id(), null, same)).status()).isEqualTo(428);
        assertThat(problemOf(() -> change(UUID.randomUUID(), FIRST, same)).status())
                .isEqualTo(404);
    }

    @Test
    void services_stand_by_category_and_name() {
        List.of("Laser/Removal", "Face/Peel", "/Other", "Face/Botox").forEach(this::addService);
        assertThat(desk.in(clinic, () -> desk.services.list()).items())
                .extracting(ServiceView::name)
                .containsExactly("Botox", "Peel", "Removal", "Other");
    }

    @Test
    void a_changed_service_is_read_as_it_was_answered() {
        ServiceView peel = addService("Face/Peel");
        ServiceDraft longer = new ServiceDraft("Peel", "Face", 50, 359, List.of("room", "practitioner"), false);
        ServiceView changed = desk.in(clinic, () -> desk.services.change(peel.id(), FIRST, longer));
        assertThat(changed.requires()).containsExactly("practitioner", "room");
        assertThat(desk.in(clinic, () -> desk.services.list()).items()).containsExactly(changed);
        assertThat(kit.live().changes()).isNotEmpty();
    }

    @Test
    void opening_hours_have_a_version_that_only_one_of_two_can_follow() throws Exception {
        HoursDraft monday = new HoursDraft(List.of(new HoursDraft.Day("monday", "08:00", "20:00")));
        Callable<Integer> change =
                () -> status(() -> desk.in(clinic, () -> desk.hours.change(new IfMatch("\"0\""), monday)));
        assertThat(AtOnce.run(List.of(change, change))).containsExactlyInAnyOrder(200, 412);
        HoursView read = desk.in(clinic, () -> desk.hours.read());
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.days())
                .contains(new HoursDraft.Day("monday", "08:00", "20:00"), new HoursDraft.Day("tuesday", null, null));
    }

    private ResourceView add(ResourceDraft draft) {
        return desk.in(clinic, () -> desk.resources.add(draft));
    }

    private ResourceView change(UUID id, IfMatch seen, ResourceDraft draft) {
        return desk.in(clinic, () -> desk.resources.change(id, seen, draft));
    }

    private List<ResourceView> resources(Boolean active) {
        return desk.in(clinic, () -> desk.resources.list(active)).items();
    }

    private ServiceView addService(String categoryAndName) {
        String[] parts = categoryAndName.split("/");
        ServiceDraft draft = new ServiceDraft(parts[1], parts[0], 30, null, List.of(), null);
        return desk.in(clinic, () -> desk.services.add(draft));
    }

    private static ResourceDraft draft(String kind, String name, UUID userId, Integer position) {
        return new ResourceDraft(kind, name, null, userId, null, position);
    }

    private static int status(Callable<?> request) throws Exception {
        try {
            request.call();
            return 200;
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }
}
