package com.codecanvas.medspa.accounting.domain;

import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completed appointments at today's prices, and what was entered by hand.
 *
 * @param unpriced how many completed appointments of each service are left out because it has no price
 */
public record MonthOfRevenue(List<Booking> bookings, Map<String, Long> unpriced) {

    private static final Comparator<Booking> ORDER =
            Comparator.comparing(Booking::day).thenComparing(Booking::reference);

    public static MonthOfRevenue of(
            List<BookedAppointment> appointments, ZoneId zone, List<Price> prices, List<Revenue> entered) {
        Map<UUID, Price> byService = prices.stream().collect(Collectors.toMap(Price::serviceId, Function.identity()));
        List<BookedAppointment> completed = appointments.stream()
                .filter(appointment -> appointment.status() == AppointmentStatus.COMPLETED)
                .toList();
        Stream<Booking> earned = completed.stream()
                .filter(appointment -> byService.containsKey(appointment.serviceId()))
                .map(appointment -> booking(appointment, zone, byService.get(appointment.serviceId())));
        Map<String, Long> unpriced = completed.stream()
                .filter(appointment -> !byService.containsKey(appointment.serviceId()))
                .collect(Collectors.groupingBy(BookedAppointment::serviceName, TreeMap::new, Collectors.counting()));
        return new MonthOfRevenue(
                Stream.concat(earned, entered.stream().map(MonthOfRevenue::booking))
                        .sorted(ORDER)
                        .toList(),
                unpriced);
    }

    private static Booking booking(BookedAppointment appointment, ZoneId zone, Price price) {
        return new Booking(
                appointment.startsAt().atZone(zone).toLocalDate(),
                "A-" + appointment.id(),
                appointment.serviceName(),
                price.gross(),
                price.taxPermille());
    }

    private static Booking booking(Revenue revenue) {
        return new Booking(revenue.day(), "R-" + revenue.id(), revenue.text(), revenue.gross(), revenue.taxPermille());
    }
}
