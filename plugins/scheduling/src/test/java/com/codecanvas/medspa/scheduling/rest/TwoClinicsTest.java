package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.scheduling.domain.HoursDraft;
import com.codecanvas.medspa.scheduling.domain.Move;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.domain.ServiceDraft;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Note;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Turn;
import com.codecanvas.medspa.scheduling.store.PostgresAppointmentBook;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clinic A keeps does not exist for clinic B. */
class TwoClinicsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private static final IfMatch ANY = new IfMatch("*");

    private RealDesk desk;
    private Clinic a;
    private Clinic b;
    private UUID mara;
    private UUID removal;
    private AppointmentView booked;

    @BeforeEach
    void open() {
        desk = new RealDesk(kit);
        a = kit.clinicA();
        b = kit.clinicB();
        mara = desk.resource(a, "practitioner", "Dr. Mara Voss");
        removal = desk.service(a, "practitioner");
        UUID ana = desk.patient(a, "Ana Lopez");
        booked = desk.book(a, new NewAppointment(ana, removal, "2026-11-24T14:00:00Z", null, List.of(mara), "secret"));
        desk.in(a, () -> desk.hours.change(ANY, new HoursDraft(List.of())));
    }

    @Test
    void every_action_on_the_others_appointment_answers_as_for_an_unknown_one() {
        assertUnknown(id -> desk.appointments.read(id));
        assertUnknown(id -> desk.appointments.move(id, ANY, new Move("2026-11-25T09:00", null, null)));
        assertUnknown(id -> desk.appointments.cancel(id, ANY, null));
        assertUnknown(id -> desk.appointments.turn(id, ANY, new Turn("confirmed")));
        assertUnknown(id -> desk.appointments.note(id, ANY, new Note("mine")));
        assertThat(desk.in(a, () -> desk.appointments.read(booked.id())))
                .usingRecursiveComparison()
                .isEqualTo(booked);
    }

    @Test
    void the_others_resources_and_services_cannot_be_changed_or_booked() {
        ResourceDraft resource = new ResourceDraft("practitioner", "Mine", null, null, null, null);
        assertThat(problemOf(() -> desk.in(b, () -> desk.resources.change(mara, ANY, resource)))
                        .status())
                .isEqualTo(404);
        ServiceDraft service = new ServiceDraft("Mine", null, 10, null, null, null);
        assertThat(problemOf(() -> desk.in(b, () -> desk.services.change(removal, ANY, service)))
                        .status())
                .isEqualTo(404);
        UUID bo = desk.patient(b, "Bo Chen");
        UUID own = desk.service(b, "practitioner");
        assertThat(rulesOf(() -> desk.book(b, wanted(bo, removal, List.of())))).containsExactly("serviceId unknown");
        assertThat(rulesOf(() -> desk.book(b, wanted(bo, own, List.of(mara))))).contains("resourceIds unknown");
    }

    @Test
    void lists_show_nothing_of_the_other() {
        assertThat(list(null, null)).isEmpty();
        assertThat(list(booked.patientId(), null)).isEmpty();
        assertThat(list(null, mara)).isEmpty();
        assertThat(desk.in(b, () -> desk.resources.list(null)).items()).isEmpty();
        assertThat(desk.in(b, () -> desk.services.list()).items()).isEmpty();
        assertThat(desk.in(b, () -> desk.hours.read()).version()).isZero();
    }

    @Test
    void the_book_for_other_modules_shows_nothing_of_the_other() {
        PostgresAppointmentBook book = new PostgresAppointmentBook(kit.transactions());
        Instant start = booked.startsAt().toInstant();
        assertThat(desk.in(b, () -> book.find(List.of(booked.id())))).isEmpty();
        assertThat(desk.in(b, () -> book.ofPatient(booked.patientId()))).isEmpty();
        assertThat(desk.in(b, () -> book.startingBetween(start, start.plusSeconds(1))))
                .isEmpty();
        assertThat(desk.in(a, () -> book.find(List.of(booked.id())))).containsOnlyKeys(booked.id());
        assertThat(desk.in(a, () -> book.startingBetween(start, start.plusSeconds(1))))
                .hasSize(1);
    }

    @Test
    void the_same_resource_id_at_the_same_time_in_two_clinics_is_no_conflict() throws Exception {
        UUID bo = desk.patient(b, "Bo Chen");
        UUID own = desk.service(b, "practitioner");
        sql(
                b,
                "insert into scheduling.resource (id, kind, name, active, position, version) values ('" + mara
                        + "', 'practitioner', 'Dr. Max Berg', true, 1, 1)");
        NewAppointment same = wanted(bo, own, List.of(mara));
        desk.book(b, same);
        String detail = problemOf(() -> desk.book(b, same)).detail();
        assertThat(detail).contains("Dr. Max Berg", "Bo C.").doesNotContain("Mara", "Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource", "service", "clinic_hours", "appointment", "allocation"})
    void no_statement_reaches_the_others_rows(String table) throws Exception {
        String name = "scheduling." + table;
        assertThat(count(a, name)).isPositive();
        assertThat(count(b, name)).isZero();
        assertThat(sql(b, "update " + name + " set tenant_id = tenant_id")).isZero();
        assertThat(sql(b, "delete from " + name)).isZero();
        assertThatThrownBy(() -> sql(a, "update " + name + " set tenant_id = '" + b.id() + "'"))
                .satisfies(refused -> assertThat(SqlState.of(refused))
                        .hasValueSatisfying(state -> assertThat(state).isIn("42501", "23503")));
        assertThat(count(a, name)).isPositive();
    }

    @Test
    void an_allocation_cannot_point_at_the_others_appointment() {
        UUID room = desk.resource(b, "room", "Raum 1");
        assertThatThrownBy(() -> sql(
                        b,
                        "insert into scheduling.allocation (appointment_id, resource_id, starts_at, ends_at, active)"
                                + " values ('" + booked.id() + "', '" + room
                                + "', now(), now() + interval '1 hour', true)"))
                .satisfies(refused -> assertThat(SqlState.of(refused)).contains("23503"));
    }

    private interface Action {
        Object on(UUID id);
    }

    private void assertUnknown(Action action) {
        assertThat(problemOf(() -> desk.in(b, () -> action.on(booked.id()))))
                .isEqualTo(problemOf(() -> desk.in(b, () -> action.on(UUID.randomUUID()))));
    }

    private static NewAppointment wanted(UUID patient, UUID service, List<UUID> resources) {
        return new NewAppointment(patient, service, "2026-11-24T14:00:00Z", null, resources, null);
    }

    private List<AppointmentView> list(UUID patient, UUID resource) {
        Callable<List<AppointmentView>> endpoint = () -> desk.appointments
                .list("2026-11-01", "2026-12-31", patient, resource, true, null, null)
                .items();
        return desk.in(b, endpoint);
    }

    private int sql(Clinic clinic, String sql) {
        return desk.in(clinic, () -> {
            try (Statement statement = kit.dataSource().getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private int count(Clinic clinic, String table) {
        return desk.in(clinic, () -> {
            try (Statement statement = kit.dataSource().getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
