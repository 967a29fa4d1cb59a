/** What is found out in the background. */
package com.codecanvas.medspa.payments.jobs;
