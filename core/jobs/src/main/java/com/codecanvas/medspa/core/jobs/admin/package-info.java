/** Background work as a clinic's admin sees it: what waits, what failed, what to do about it. */
package com.codecanvas.medspa.core.jobs.admin;
