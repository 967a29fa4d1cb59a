package com.codecanvas.medspa.loyalty.rest;

import com.codecanvas.medspa.loyalty.domain.Account;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.LoyaltySettings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A patient's points, the newest entry first. */
public record LoyaltyView(int points, int visits, Reward reward, List<Line> entries) {

    public record Reward(String name, int points, boolean reached) {}

    /** @param author name of who did it, null where the platform did */
    public record Line(UUID id, String kind, int points, String reason, String author, Instant createdAt) {

        static Line of(Entry entry, String author) {
            return new Line(entry.id(), entry.kind().code(), entry.points(), entry.reason(), author, entry.createdAt());
        }
    }

    static LoyaltyView of(Account account, LoyaltySettings settings, List<Line> entries) {
        Reward reward =
                new Reward(settings.rewardName(), settings.rewardPoints(), account.points() >= settings.rewardPoints());
        return new LoyaltyView(account.points(), account.visits(), reward, entries);
    }
}
