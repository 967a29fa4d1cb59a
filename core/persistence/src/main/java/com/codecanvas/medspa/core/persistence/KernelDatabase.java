package com.codecanvas.medspa.core.persistence;

/** The kernel's own tables, reached with the kernel's database role. */
public interface KernelDatabase {

    /** In the thread's clinic: on the ambient transaction where there is one, otherwise in a transaction of its own. */
    <T> T inClinic(SqlWork<T> work);

    /** In a transaction of its own without a clinic: only the kernel's directory tables (clinics, accounts, sessions, jobs) answer. */
    <T> T global(SqlWork<T> work);
}
