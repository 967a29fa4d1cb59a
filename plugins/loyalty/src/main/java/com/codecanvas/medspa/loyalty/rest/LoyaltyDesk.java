package com.codecanvas.medspa.loyalty.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.EntryKind;
import com.codecanvas.medspa.loyalty.domain.Ledger;
import com.codecanvas.medspa.loyalty.domain.LoyaltySettings;
import com.codecanvas.medspa.loyalty.domain.NotEnoughPointsException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff do with points. */
@Component(service = LoyaltyDesk.class)
public final class LoyaltyDesk {

    private final Ledger ledger;
    private final ModuleSettings settings;
    private final CurrentUser user;
    private final StaffDirectory staff;

    @Activate
    public LoyaltyDesk(
            @Reference Ledger ledger,
            @Reference ModuleSettings settings,
            @Reference CurrentUser user,
            @Reference StaffDirectory staff) {
        this.ledger = ledger;
        this.settings = settings;
        this.user = user;
        this.staff = staff;
    }

    LoyaltyView view(UUID patientId) {
        List<Entry> entries = ledger.entries(patientId);
        Map<UUID, User> authors = staff.find(
                entries.stream().map(Entry::authorId).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<LoyaltyView.Line> lines = entries.stream()
                .map(entry -> LoyaltyView.Line.of(entry, name(authors.get(entry.authorId()))))
                .toList();
        return LoyaltyView.of(ledger.account(patientId), settings.read(LoyaltySettings.class), lines);
    }

    UUID adjust(UUID patientId, Adjustment adjustment) {
        return book(patientId, EntryKind.ADJUSTMENT, adjustment.points(), adjustment.reason());
    }

    UUID redeem(UUID patientId) {
        LoyaltySettings rules = settings.read(LoyaltySettings.class);
        return book(patientId, EntryKind.REWARD, -rules.rewardPoints(), rules.rewardName());
    }

    private UUID book(UUID patientId, EntryKind kind, int points, String reason) {
        UUID author = user.get().map(User::id).orElse(null);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Entry entry = new Entry(Ids.next(), patientId, kind, points, null, reason, author, now);
        try {
            ledger.book(entry);
        } catch (NotEnoughPointsException e) {
            throw Problem.of("not-enough-points", 409, "Not enough points", "The patient has fewer points than that.");
        }
        return entry.id();
    }

    private static String name(User author) {
        return author == null ? null : author.name();
    }
}
