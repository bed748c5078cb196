/**
 * What is done in a hearing, one class an item of business: its commands, who may ask for them and when, its facts, its rules and
 * what its facts amount to. Pure: no clock, no database. A new command is a line in one of these.
 */
package org.comity.hearing.business;
