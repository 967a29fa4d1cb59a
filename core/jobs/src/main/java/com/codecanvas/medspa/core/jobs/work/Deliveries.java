package com.codecanvas.medspa.core.jobs.work;

import java.util.List;

/** The part of the queue that keeps an order. */
public interface Deliveries {

    /** For the current clinic and with the current transaction. */
    void add(List<Delivery> deliveries);
}
