package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static com.codecanvas.medspa.scheduling.rest.RealDesk.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.scheduling.api.FreeTime;
import com.codecanvas.medspa.scheduling.api.FreeTimeWish;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Cancellation;
import com.codecanvas.medspa.scheduling.rest.FreeSlotsResource.FreeSlots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On Friday the 20th at ten in New York, open on weekdays from nine to six. */
class FreeSlotsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private static final String MONDAY = "2026-11-23";

    private RealDesk desk;
    private Clinic clinic;
    private UUID ana;
    private UUID mara;
    private UUID ben;
    private UUID room;
    private UUID laser;
    private UUID removal;

    @BeforeEach
    void open() {
        kit.clock().set(Instant.parse("2026-11-20T15:00:00Z"));
        desk = new RealDesk(kit);
        clinic = kit.clinicA();
        ana = desk.patient(clinic, "Ana Lopez");
        mara = desk.resource(clinic, "practitioner", "Dr. Mara Voss");
        ben = desk.resource(clinic, "practitioner", "Ben Ito");
        room = desk.resource(clinic, "room", "Room 1");
        laser = desk.resource(clinic, "device", "PicoWay");
        removal = desk.service(clinic, "practitioner", "room", "device");
    }

    @Test
    void begins_at_the_next_step_of_the_clock_and_goes_on_after_closed_days() {
        assertThat(starts(find(5, filter -> {})))
                .startsWith("2026-11-20T10:00", "2026-11-20T10:15")
                .hasSize(5);
        assertThat(starts(find(1, filter -> filter.from = "2026-11-21"))).containsExactly("2026-11-23T09:00");
        assertThat(starts(find(40, filter -> filter.from = MONDAY)))
                .contains("2026-11-23T17:15", "2026-11-24T09:00")
                .doesNotContain("2026-11-23T17:30");
    }

    @Test
    void whatever_is_offered_can_be_booked() {
        book(MONDAY + "T09:20", mara, room, laser);
        book(MONDAY + "T14:00", ben);
        for (SlotView slot : find(30, filter -> filter.from = MONDAY).items()) {
            AppointmentView booked = book(slot);
            assertThat(booked.startsAt()).isEqualTo(slot.startsAt());
            assertThat(booked.endsAt()).isEqualTo(slot.endsAt());
            desk.in(clinic, () -> desk.appointments.cancel(booked.id(), seen(booked), new Cancellation("moved on")));
        }
    }

    @Test
    void booking_the_first_again_and_again_fills_the_day_and_not_more() {
        List<String> filled = new ArrayList<>();
        while (filled.size() < 13) {
            SlotView next = find(1, filter -> filter.from = MONDAY).items().get(0);
            book(next);
            filled.add(wall(next));
        }
        // Nine hours hold twelve sessions of 45 minutes, with one room.
        assertThat(filled.get(11)).isEqualTo("2026-11-23T17:15");
        assertThat(filled.get(12)).isEqualTo("2026-11-24T09:00");
    }

    @Test
    void a_cancelled_appointment_and_a_no_show_leave_their_time_free() {
        AppointmentView booked = book(MONDAY + "T09:00", mara, room, laser);
        assertThat(starts(find(1, filter -> filter.from = MONDAY))).containsExactly("2026-11-23T09:45");
        desk.in(clinic, () -> desk.appointments.cancel(booked.id(), seen(booked), null));
        assertThat(starts(find(1, filter -> filter.from = MONDAY))).containsExactly("2026-11-23T09:00");
    }

    @Test
    void wishes_are_kept() {
        assertThat(find(3, filter -> filter.practitionerId = ben).items())
                .hasSize(3)
                .allSatisfy(slot -> assertThat(ids(slot)).containsExactly(ben, room, laser));
        assertThat(starts(find(2, filter -> {
                    filter.partOfDay = "afternoon";
                    filter.weekdays = "tuesday, thursday";
                })))
                .containsExactly("2026-11-24T12:00", "2026-11-24T12:15");
        assertThat(starts(find(1, filter -> filter.notBefore = "2027-01-15"))).containsExactly("2027-01-15T09:00");
        assertThat(find(1, filter -> filter.minutes = 90).items().get(0).minutes())
                .isEqualTo(90);
    }

    @Test
    void the_patients_own_appointments_stand_in_the_way_and_who_they_know_comes_first() {
        book(MONDAY + "T09:00", ben);
        SlotView next = find(1, filter -> {
                    filter.from = MONDAY;
                    filter.patientId = ana;
                })
                .items()
                .get(0);
        assertThat(wall(next)).isEqualTo("2026-11-23T09:45");
        assertThat(ids(next)).contains(ben);
        assertThat(ids(find(1, filter -> filter.from = MONDAY + "T09:45")
                        .items()
                        .get(0)))
                .as("for anybody else it is who has less to do")
                .contains(mara);
        assertThat(kit.audit().patients()).contains(ana);
    }

    @Test
    void an_appointment_that_moves_does_not_stand_in_its_own_way() {
        AppointmentView booked = book(MONDAY + "T09:00", mara, room, laser);
        assertThat(starts(find(2, filter -> {
                    filter.from = MONDAY;
                    filter.patientId = ana;
                    filter.movingId = booked.id();
                })))
                .containsExactly("2026-11-23T09:00", "2026-11-23T09:15");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        book(MONDAY + "T11:10", mara, room, laser);
        FreeSlots all = find(200, filter -> filter.to = "2026-11-26");
        List<SlotView> paged = new ArrayList<>();
        String[] cursor = {null};
        do {
            FreeSlots page = desk.in(clinic, () -> desk.slots.list(filter(f -> f.to = "2026-11-26"), 7, cursor[0]));
            paged.addAll(page.items());
            cursor[0] = page.nextCursor();
        } while (cursor[0] != null);
        List<UUID> ids = paged.stream().map(SlotView::id).toList();
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(ids).isEqualTo(all.items().stream().map(SlotView::id).toList());
    }

    @Test
    void says_why_nothing_is_free() {
        assertThat(reason(filter -> {
                    filter.from = "2026-11-21";
                    filter.to = MONDAY;
                }))
                .isEqualTo("The clinic is closed at these times.");
        assertThat(reason(filter -> filter.minutes = 600)).startsWith("The clinic is never open for 600 minutes");
        assertThat(reason(filter -> filter.to = "2026-11-19")).startsWith("These times are over");
        book(MONDAY + "T09:00", mara);
        assertThat(reason(filter -> {
                    filter.practitionerId = mara;
                    filter.from = MONDAY + "T09:00";
                    filter.to = MONDAY + "T09:30";
                }))
                .isEqualTo("Dr. Mara Voss is booked at all of these times.");
        desk.in(
                clinic,
                () -> desk.resources.change(
                        laser, new IfMatch("\"1\""), new ResourceDraft("device", "PicoWay", null, null, false, null)));
        assertThat(reason(filter -> {})).isEqualTo("This service needs a device, and no device is in use.");
    }

    @Test
    void wrong_questions_are_refused_by_field() {
        assertThat(rules(filter -> filter.serviceId = null)).containsExactly("serviceId required");
        assertThat(rules(filter -> filter.serviceId = room)).containsExactly("serviceId unknown");
        assertThat(rules(filter -> {
                    filter.practitionerId = room;
                    filter.roomId = UUID.randomUUID();
                    filter.partOfDay = "night";
                    filter.weekdays = "monday,someday";
                    filter.minutes = 721;
                }))
                .containsExactlyInAnyOrder(
                        "minutes too-long",
                        "practitionerId unknown",
                        "roomId unknown",
                        "partOfDay choice",
                        "weekdays choice");
        assertThat(rules(filter -> {
                    filter.from = "2026-12-02";
                    filter.to = "2026-12-01";
                }))
                .containsExactly("to order");
        assertThat(rules(filter -> filter.to = "2027-11-23")).containsExactly("to range");
        assertThat(rules(filter -> filter.notBefore = "soon")).containsExactly("notBefore format");
        assertThat(problemOf(() -> desk.in(clinic, () -> desk.slots.list(filter(f -> {}), 5, "bm8")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void other_modules_are_told_the_same() {
        FreeTimeWish wish = new FreeTimeWish(removal, ana, mara, Instant.parse("2027-01-15T12:00:00Z"));
        List<FreeTime> next = desk.in(clinic, () -> desk.finder.next(wish, 2));
        assertThat(next)
                .extracting(FreeTime::startsAt)
                .containsExactly(Instant.parse("2027-01-15T14:00:00Z"), Instant.parse("2027-01-15T14:15:00Z"));
        assertThat(next.get(0).resourceIds()).containsExactly(mara, room, laser);
    }

    @Test
    void another_clinics_ids_are_unknown_and_its_bookings_take_up_nothing() {
        Clinic b = kit.clinicB();
        UUID bo = desk.patient(b, "Bo Chen");
        UUID own = desk.service(b, "practitioner");
        UUID max = desk.resource(b, "practitioner", "Dr. Max Berg");
        AppointmentView booked = book(MONDAY + "T09:00", mara);
        assertThat(in(b, filter -> filter.serviceId = removal)).containsExactly("serviceId unknown");
        assertThat(in(b, filter -> {
                    filter.serviceId = own;
                    filter.practitionerId = mara;
                }))
                .containsExactly("practitionerId unknown");
        assertThat(in(b, filter -> {
                    filter.serviceId = own;
                    filter.patientId = ana;
                    filter.movingId = booked.id();
                }))
                .containsExactly("patientId unknown", "movingId unknown");
        FreeSlots ofB = desk.in(
                b,
                () -> desk.slots.list(
                        filter(f -> {
                            f.serviceId = own;
                            f.patientId = bo;
                            f.from = MONDAY;
                        }),
                        1,
                        null));
        assertThat(starts(ofB)).containsExactly("2026-11-23T09:00");
        assertThat(ids(ofB.items().get(0))).containsExactly(max);
        assertThat(ofB.toString()).doesNotContain("Mara", mara.toString());
    }

    private List<String> in(Clinic other, Consumer<SlotFilter> asked) {
        return rulesOf(() -> desk.in(other, () -> desk.slots.list(filter(asked), 5, null)));
    }

    private List<String> rules(Consumer<SlotFilter> asked) {
        return in(clinic, asked);
    }

    private String reason(Consumer<SlotFilter> asked) {
        FreeSlots found = find(5, asked);
        assertThat(found.items()).isEmpty();
        return found.reason();
    }

    private FreeSlots find(int limit, Consumer<SlotFilter> asked) {
        return desk.in(clinic, () -> desk.slots.list(filter(asked), limit, null));
    }

    private SlotFilter filter(Consumer<SlotFilter> asked) {
        SlotFilter filter = new SlotFilter();
        filter.serviceId = removal;
        asked.accept(filter);
        return filter;
    }

    private AppointmentView book(SlotView slot) {
        return desk.book(
                clinic, new NewAppointment(ana, removal, slot.startsAt().toString(), null, ids(slot), null));
    }

    /** For Ana, with a service that needs nobody else. */
    private AppointmentView book(String start, UUID... resources) {
        UUID service = desk.service(clinic, "practitioner");
        return desk.book(clinic, new NewAppointment(ana, service, start, null, List.of(resources), null));
    }

    private static List<UUID> ids(SlotView slot) {
        return slot.resources().stream().map(AppointmentView.Taken::id).toList();
    }

    private static List<String> starts(FreeSlots found) {
        return found.items().stream().map(FreeSlotsTest::wall).toList();
    }

    private static String wall(SlotView slot) {
        return slot.startsAt().toLocalDateTime().toString();
    }
}
