/** Background work: a queue in the database that all nodes share, one transaction with whoever enqueues. */
package com.codecanvas.medspa.core.jobs;
