package com.codecanvas.medspa.accounting.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What the current clinic keeps for its accounts. */
public interface Books {

    List<Price> prices();

    void set(Price price);

    List<Revenue> revenue(YearMonth month);

    void enter(Revenue revenue);

    /** @return false when there is none of that id */
    boolean remove(UUID id);
}
