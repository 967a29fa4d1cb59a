/** The module's endpoints. */
package com.codecanvas.medspa.scheduling.rest;
