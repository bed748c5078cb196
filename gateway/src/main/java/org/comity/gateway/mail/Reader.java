package org.comity.gateway.mail;

/**
 * To whom a letter goes.
 *
 * @param locale one of the eight languages
 * @param zone IANA zone in which this person is told of times
 */
public record Reader(String address, String locale, String zone) {}
