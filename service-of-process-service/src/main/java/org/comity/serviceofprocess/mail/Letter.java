package org.comity.serviceofprocess.mail;

/**
 * A message as text and as HTML, in one language.
 *
 * @param reference under which anybody can ask whether it is real, without separators; mail names it in its message id too
 */
public record Letter(String to, String reference, String language, String subject, String text, String html) {}
