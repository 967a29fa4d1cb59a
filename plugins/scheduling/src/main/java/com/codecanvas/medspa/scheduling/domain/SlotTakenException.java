package com.codecanvas.medspa.scheduling.domain;

import java.util.List;

/** The database refused a booking, since a resource is taken. */
public final class SlotTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Clash> clashes;
    private final transient Slot wanted;

    public SlotTakenException(Slot wanted, List<Clash> clashes) {
        super("A resource is taken by " + clashes.size() + " other appointments");
        this.wanted = wanted;
        this.clashes = List.copyOf(clashes);
    }

    public Slot wanted() {
        return wanted;
    }

    public List<Clash> clashes() {
        return clashes;
    }
}
