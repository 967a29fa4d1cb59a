package com.codecanvas.medspa.core.jobs.work;

/** Takes up work that this node can do. Closing the answer withdraws it; what is in the queue waits. */
public interface WorkOffers {

    AutoCloseable offer(Work work);
}
