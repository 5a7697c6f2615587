package dev.stoa.extraction.data.record;

import java.util.List;

/**
 * A part of an order's way.
 *
 * @param name what was done
 * @param request what a shopper or staff asked for; empty where nobody did
 */
public record Chapter(String name, String request, List<Seen> seen) {}
