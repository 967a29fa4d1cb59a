package com.codecanvas.medspa.accounting;

import com.codecanvas.medspa.accounting.api.AccountingFormat;
import com.codecanvas.medspa.accounting.rest.MonthsResource;
import com.codecanvas.medspa.accounting.rest.PricesResource;
import com.codecanvas.medspa.accounting.rest.RevenueResource;
import com.codecanvas.medspa.accounting.store.PostgresBooks;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The module's components put together as the container does it, with clinic A's calendar and a format of the test's choice. */
final class AccountingDesk implements AppointmentBook, Slots, Slot<AccountingFormat> {

    final UUID service = UUID.randomUUID();
    final MonthsResource months;
    final PricesResource prices;
    final RevenueResource revenue;
    AccountingFormat format;
    private final List<BookedAppointment> appointments = new ArrayList<>();
    private final ModuleKit kit;

    AccountingDesk(ModuleKit kit) {
        this.kit = kit;
        PostgresBooks books = new PostgresBooks(kit.transactions());
        months = new MonthsResource(books, this, kit.currentClinic(), this, kit.audit());
        prices = new PricesResource(books, kit.audit(), kit.live());
        revenue = new RevenueResource(books, kit.audit(), kit.live());
    }

    void completed(String start) {
        Instant from = Instant.parse(start);
        appointments.add(new BookedAppointment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                service,
                "Laser",
                from,
                from.plusSeconds(1800),
                AppointmentStatus.COMPLETED));
    }

    @Override
    public List<BookedAppointment> startingBetween(Instant from, Instant to) {
        boolean clinicA = kit.currentClinic().get().id().equals(kit.clinicA().id());
        return appointments.stream()
                .filter(each -> clinicA
                        && !each.startsAt().isBefore(from)
                        && each.startsAt().isBefore(to))
                .toList();
    }

    @Override
    public Map<UUID, BookedAppointment> find(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<BookedAppointment> ofPatient(UUID patientId) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <P> Slot<P> of(Class<P> contract) {
        return (Slot<P>) this;
    }

    @Override
    public Optional<String> active() {
        return Optional.ofNullable(format).map(given -> "test");
    }

    @Override
    public <R> Served<R> call(Function<AccountingFormat, R> work) {
        if (format == null) {
            throw new ProviderUnavailableException("none chosen");
        }
        return new Served<>("test", work.apply(format));
    }

    @Override
    public <R> R callProvider(String moduleId, Function<AccountingFormat, R> work) {
        return call(work).result();
    }
}
