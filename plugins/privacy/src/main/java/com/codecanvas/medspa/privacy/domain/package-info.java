/** What patients may ask of a clinic, and what the clinic tells others of them; no database, web or container. */
package com.codecanvas.medspa.privacy.domain;
