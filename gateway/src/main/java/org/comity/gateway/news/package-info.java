/** What people are told of what happens, in their words and their time; by which channel is decided elsewhere. */
package org.comity.gateway.news;
