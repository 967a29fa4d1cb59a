package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.domain.ServiceDraft;
import com.codecanvas.medspa.scheduling.store.PostgresAppointments;
import com.codecanvas.medspa.scheduling.store.PostgresHours;
import com.codecanvas.medspa.scheduling.store.PostgresOccupancy;
import com.codecanvas.medspa.scheduling.store.PostgresResources;
import com.codecanvas.medspa.scheduling.store.PostgresServices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** The module's endpoints on the real database, each call a request of its own. */
final class RealDesk implements PatientDirectory {

    final AppointmentsResource appointments;
    final ResourcesResource resources;
    final ServicesResource services;
    final ClinicHoursResource hours;
    final FreeSlotsResource slots;
    final SlotFinder finder;

    private final ModuleKit kit;
    private final Map<UUID, Map<UUID, PatientName>> patients = new ConcurrentHashMap<>();

    RealDesk(ModuleKit kit) {
        this.kit = kit;
        kit.settings().set(new SchedulingSettings(15, false, 0));
        Situations situations = new Situations(kit.currentClinic(), kit.currentUser(), kit.settings(), kit.clock());
        PostgresAppointments book = new PostgresAppointments(kit.transactions(), kit.cipher());
        PostgresResources shelf = new PostgresResources(kit.transactions());
        PostgresServices menu = new PostgresServices(kit.transactions());
        PostgresHours opening = new PostgresHours(kit.transactions());
        AppointmentLists lists = new AppointmentLists(book, situations);
        AppointmentViews views = new AppointmentViews(this, kit.audit(), situations);
        finder = new SlotFinder(menu, shelf, opening, new PostgresOccupancy(kit.transactions()), situations);
        slots = new FreeSlotsResource(finder, lists, views, situations, kit.audit());
        appointments = new AppointmentsResource(
                new FrontDesk(menu, shelf, book, situations, kit.events()),
                lists,
                views,
                new Conflicts(this, kit.audit(), situations),
                kit.live());
        resources = new ResourcesResource(shelf, kit.staff(), kit.audit(), kit.live());
        services = new ServicesResource(menu, kit.audit(), kit.live());
        hours = new ClinicHoursResource(opening, kit.currentClinic(), kit.settings(), kit.live());
    }

    <T> T in(Clinic clinic, Callable<T> endpoint) {
        return kit.as(clinic, TestUser.OWNER, () -> kit.inRequest(endpoint));
    }

    UUID patient(Clinic clinic, String name) {
        UUID id = Ids.next();
        patients.computeIfAbsent(clinic.id(), any -> new ConcurrentHashMap<>())
                .put(id, new PatientName(id, name, false));
        return id;
    }

    UUID resource(Clinic clinic, String kind, String name) {
        return in(clinic, () -> resources.add(new ResourceDraft(kind, name, null, null, null, null)))
                .id();
    }

    UUID service(Clinic clinic, String... requires) {
        ServiceDraft draft = new ServiceDraft("Tattoo removal", "Laser", 45, 12, List.of(requires), null);
        return in(clinic, () -> services.add(draft)).id();
    }

    AppointmentView book(Clinic clinic, NewAppointment wanted) {
        return in(clinic, () -> appointments.book(wanted));
    }

    static IfMatch seen(AppointmentView view) {
        return new IfMatch('"' + Long.toString(view.version()) + '"');
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        UUID clinicId = kit.currentClinic().get().id();
        Map<UUID, PatientName> found = new HashMap<>(patients.getOrDefault(clinicId, Map.of()));
        found.keySet().retainAll(ids);
        return found;
    }
}
