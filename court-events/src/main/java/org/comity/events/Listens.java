package org.comity.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a bean that is to be called for each event of one type:
 *
 * <pre>
 *   {@literal @}Listens
 *   void on(CaseRegistered fact) { … }
 *
 *   {@literal @}Listens
 *   void on(Served fact, EventEnvelope envelope) { … }
 * </pre>
 *
 * The first parameter is this service's own record of the event and bears its name: a record {@code Served} listens to
 * {@code org.comity.Served}. It names the members it needs; others are ignored. The method runs in a transaction and once
 * per event. What it throws rolls back; the event is tried again and then parked in the dead-letter topic.
 *
 * <p>A method of another shape ends the start-up of the service.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Listens {}
