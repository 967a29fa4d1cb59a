package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Window;
import com.codecanvas.medspa.scheduling.rest.AppointmentLists.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentListsTest {

    private static final Filter ANY = new Filter(null, null, null, null, false);

    private final Shelf shelf = new Shelf();
    private final AppointmentLists lists = new AppointmentLists(shelf, new Clinical().situations());

    @Test
    void without_a_time_it_shows_what_is_to_come_from_this_morning_on() {
        lists.page(ANY, null, null);
        assertThat(shelf.asked.window()).isEqualTo(new Window(Instant.parse("2026-11-20T05:00:00Z"), null));
    }

    @Test
    void of_a_patient_it_shows_everything() {
        lists.page(new Filter(null, null, UUID.randomUUID(), null, true), null, null);
        assertThat(shelf.asked.window()).isEqualTo(Window.ALWAYS);
        assertThat(shelf.asked.cancelledToo()).isTrue();
    }

    @Test
    void dates_are_days_of_the_clinic_even_when_the_clocks_change() {
        lists.page(new Filter("2026-11-01", "2026-11-02", null, null, false), null, null);
        assertThat(shelf.asked.window())
                .isEqualTo(new Window(Instant.parse("2026-11-01T04:00:00Z"), Instant.parse("2026-11-02T05:00:00Z")));
    }

    @Test
    void pages_give_every_appointment_once_even_when_many_start_together() {
        for (int i = 0; i < 5; i++) {
            shelf.put(UUID.randomUUID(), "2026-11-23T14:00:00Z");
            shelf.put(UUID.randomUUID(), "2026-11-23T15:00:00Z");
        }
        List<Appointment> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Appointment> page = lists.page(ANY, 3, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(shelf.kept);
    }

    @Test
    void a_full_last_page_has_no_next_one() {
        shelf.put(UUID.randomUUID(), "2026-11-23T14:00:00Z");
        assertThat(lists.page(ANY, 1, null).nextCursor()).isNull();
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThat(problemOf(() -> lists.page(ANY, null, "?")).status()).isEqualTo(400);
        assertThat(problemOf(() -> lists.page(ANY, null, Cursor.of("soon", "x").text()))
                        .status())
                .isEqualTo(400);
    }
}
