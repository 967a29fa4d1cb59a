package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void a_resource_needs_a_kind_and_a_name() {
        Resource room = new ResourceDraft("room", " Room 1 ", "", null, null, null).create(ID, 7);
        assertThat(room).isEqualTo(new Resource(ID, ResourceKind.ROOM, "Room 1", null, null, true, 7, 0));
        assertThat(rulesOf(() -> new ResourceDraft("car", " ", null, null, null, null).create(ID, 1)))
                .containsExactly("kind choice", "name required");
        assertThat(rulesOf(() -> new ResourceDraft(null, "x", null, null, null, null).create(ID, 1)))
                .containsExactly("kind choice");
    }

    @Test
    void the_kind_of_a_resource_cannot_change() {
        Resource room = Calendar.resource(ResourceKind.ROOM, "Room 1");
        assertThat(rulesOf(() -> new ResourceDraft("device", "Room 1", null, null, null, null).change(room)))
                .containsExactly("kind fixed");
    }

    @Test
    void what_is_left_out_of_a_change_stays() {
        Resource room = Calendar.resource(ResourceKind.ROOM, "Room 1");
        Resource renamed = new ResourceDraft("room", "Blue room", "laser safe", null, false, null).change(room);
        assertThat(renamed.position()).isEqualTo(room.position());
        assertThat(renamed.active()).isFalse();
        assertThat(renamed.detail()).isEqualTo("laser safe");
    }

    @Test
    void only_a_practitioner_is_a_member_of_staff() {
        assertThat(rulesOf(() -> new ResourceDraft("room", "Room 1", null, ID, null, null).create(ID, 1)))
                .containsExactly("userId practitioner-only");
    }

    @Test
    void names_are_single_lines_of_bounded_length_and_positions_have_a_range() {
        assertThat(rulesOf(() -> new ResourceDraft("room", "a\nb", "x".repeat(201), null, null, -1).create(ID, 1)))
                .containsExactly("name characters", "detail too-long", "position range");
    }

    @Test
    void a_service_needs_a_name_and_a_length() {
        assertThat(rulesOf(() -> new ServiceDraft(null, null, null, null, null, null).create(ID)))
                .containsExactly("name required", "minutes required");
        assertThat(rulesOf(() -> new ServiceDraft("Peel", null, 0, 360, List.of("car"), null).create(ID)))
                .containsExactly("minutes too-short", "hue range", "requires choice");
    }

    @Test
    void a_service_keeps_what_a_change_leaves_out() {
        ClinicService peel = new ServiceDraft("Peel", "Face", 30, 12, List.of("room", "room"), null).create(ID);
        ClinicService longer = new ServiceDraft("Peel", "Face", 40, null, null, null).change(peel);
        assertThat(longer).isEqualTo(new ClinicService(ID, "Peel", "Face", 40, 12, Set.of(ResourceKind.ROOM), true, 0));
    }
}
