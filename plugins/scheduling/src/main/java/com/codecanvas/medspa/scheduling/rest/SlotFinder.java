package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.scheduling.api.FreeTime;
import com.codecanvas.medspa.scheduling.api.FreeTimeWish;
import com.codecanvas.medspa.scheduling.api.FreeTimes;
import com.codecanvas.medspa.scheduling.domain.ClinicService;
import com.codecanvas.medspa.scheduling.domain.Hours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Resources;
import com.codecanvas.medspa.scheduling.domain.ServiceChoice;
import com.codecanvas.medspa.scheduling.domain.Services;
import com.codecanvas.medspa.scheduling.domain.Slot;
import com.codecanvas.medspa.scheduling.domain.Window;
import com.codecanvas.medspa.scheduling.domain.slots.Found;
import com.codecanvas.medspa.scheduling.domain.slots.FreeSlot;
import com.codecanvas.medspa.scheduling.domain.slots.Occupancy;
import com.codecanvas.medspa.scheduling.domain.slots.Period;
import com.codecanvas.medspa.scheduling.domain.slots.Premises;
import com.codecanvas.medspa.scheduling.domain.slots.SlotQuery;
import com.codecanvas.medspa.scheduling.domain.slots.SlotSearch;
import com.codecanvas.medspa.scheduling.domain.slots.Wish;
import com.codecanvas.medspa.scheduling.domain.slots.WishDraft;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches the clinic's calendar for free times. */
@Component(service = {SlotFinder.class, FreeTimes.class})
public final class SlotFinder implements FreeTimes {

    private final Services services;
    private final Resources resources;
    private final Hours hours;
    private final Occupancy occupancy;
    private final Situations situations;

    @Activate
    public SlotFinder(
            @Reference Services services,
            @Reference Resources resources,
            @Reference Hours hours,
            @Reference Occupancy occupancy,
            @Reference Situations situations) {
        this.services = services;
        this.resources = resources;
        this.hours = hours;
        this.occupancy = occupancy;
        this.situations = situations;
    }

    /** @param after only those that start later, unless null */
    Found find(SlotRequest asked, int limit, Instant after) {
        Checks checks = new Checks();
        ClinicService service = ServiceChoice.check(checks, asked.serviceId(), services::find);
        checks.done();
        int minutes = asked.minutes() == null ? service.minutes() : asked.minutes();
        Slot.checkLength(checks, minutes);
        List<Resource> all = resources.all();
        Wish wish = asked.wish().read(checks, all);
        checks.done();
        SchedulingSettings settings = situations.settings();
        Window window = behind(after, asked.period().read(situations.now(), settings.noticeMinutes()));
        Premises premises = new Premises(situations.time(), hours.current(), all, settings.appointmentStepMinutes());
        SlotQuery.Need need = new SlotQuery.Need(service.requires(), minutes);
        return new SlotSearch(premises, occupancy).find(new SlotQuery(need, wish, asked.whose(), window, limit));
    }

    @Override
    public List<FreeTime> next(FreeTimeWish wish, int limit) {
        String notBefore = wish.notBefore() == null ? null : wish.notBefore().toString();
        SlotRequest asked = new SlotRequest(
                wish.serviceId(),
                null,
                new Period(null, null, notBefore),
                WishDraft.practitioner(wish.practitionerId()),
                new SlotQuery.Whose(wish.patientId(), null));
        return find(asked, limit, null).slots().stream()
                .map(SlotFinder::freeTime)
                .toList();
    }

    private static FreeTime freeTime(FreeSlot free) {
        return new FreeTime(
                free.slot().start(),
                free.slot().end(),
                free.resources().stream().map(ResourceRef::id).toList());
    }

    private static Window behind(Instant after, Window window) {
        if (after == null || after.isBefore(window.from())) {
            return window;
        }
        return after.isBefore(window.to())
                ? new Window(after.plusSeconds(1), window.to())
                : new Window(window.to(), window.to());
    }
}
