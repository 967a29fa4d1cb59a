package com.codecanvas.medspa.core.installer.run;

/** Looks whether a module works after it was put in place. */
interface Gate {

    /** Null when it works, else why not in words. */
    String problem(String moduleId);
}
