package com.codecanvas.medspa.accounting.rest;

import com.codecanvas.medspa.accounting.api.AccountingFormat;
import com.codecanvas.medspa.accounting.api.BookedMonth;
import com.codecanvas.medspa.accounting.api.ExportFile;
import com.codecanvas.medspa.accounting.domain.Books;
import com.codecanvas.medspa.accounting.domain.MonthOfRevenue;
import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A month to look at, and as a file in the format that the clinic has chosen. */
@Component(service = MonthsResource.class)
@RestResource
@Path("accounting/months/{month}")
@RequiresPermission("accounting.read")
public final class MonthsResource {

    private final Books books;
    private final AppointmentBook appointments;
    private final CurrentClinic clinic;
    private final Slots slots;
    private final Audit audit;

    @Activate
    public MonthsResource(
            @Reference Books books,
            @Reference AppointmentBook appointments,
            @Reference CurrentClinic clinic,
            @Reference Slots slots,
            @Reference Audit audit) {
        this.books = books;
        this.appointments = appointments;
        this.clinic = clinic;
        this.slots = slots;
        this.audit = audit;
    }

    @GET
    public MonthView read(@PathParam("month") String month) {
        return MonthView.of(month, clinic.get().currency(), revenue(parsed(month)));
    }

    @GET
    @Path("file")
    @Produces("*/*")
    public Response file(@PathParam("month") String month) {
        YearMonth parsed = parsed(month);
        Clinic here = clinic.get();
        BookedMonth booked = new BookedMonth(
                parsed, here.name(), here.currency(), revenue(parsed).bookings());
        ExportFile file = written(booked);
        audit.detail("month", month);
        audit.detail("bookings", booked.bookings().size());
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private ExportFile written(BookedMonth month) {
        try {
            return slots.of(AccountingFormat.class)
                    .call(format -> format.write(month))
                    .result();
        } catch (ProviderUnavailableException e) {
            throw Problem.of(
                    "no-format", 409, "No accounting format", "Choose an accounting format on the modules page first.");
        }
    }

    private MonthOfRevenue revenue(YearMonth month) {
        var zone = clinic.get().timeZone();
        List<BookedAppointment> booked = appointments.startingBetween(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        return MonthOfRevenue.of(booked, zone, books.prices(), books.revenue(month));
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Problem.malformed("A month is written as 2026-11.", e);
        }
    }
}
