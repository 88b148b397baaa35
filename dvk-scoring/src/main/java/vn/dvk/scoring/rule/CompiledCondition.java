package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.fact.Condition;
import vn.dvk.scoring.outcome.Term;

/** Điều kiện đã biên dịch: a condition bound to slots. Provided by dvk. Immutable and thread-safe. */
public interface CompiledCondition {

    /** Returns the condition as written. */
    Condition source();

    /** Returns the slots that it reads, in the order named. */
    List<FactSlot> slots();

    /** Returns whether it holds. */
    Truth test(Inputs in);

    /** Returns the slots whose state keeps it undecided, in the order named; empty if it is decided. */
    List<FactSlot> undecidedBy(Inputs in);

    /** Returns the condition in words: "từ 4 cuộc họp trở lên". */
    Term term();
}
