package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.rule.FactSlot;

class PeerComparisonTest {
    private static final FactSlot VISITS = slot(0, "visits");
    private static final FactSlot HAMLETS = slot(1, "hamlets");
    private static final InputLayout LAYOUT = new InputLayout(List.of(VISITS, HAMLETS), List.of(), Map.of(), List.of());
    private static final PeerComparison COMPARISON = new PeerComparison(
            new CohortSlot(0, Code.of("1"), ""),
            ImmutableList.of(VISITS),
            in -> Contribution.of(in.number(VISITS)),
            ImmutableList.of(BoundCondition.of(
                    Condition.where("hamlets").atLeast(1),
                    Map.of(HAMLETS.declaration().key(), HAMLETS))));

    @Test
    void only_those_to_whom_the_criterion_applies_contribute() {
        assertThat(of(dossier().addFact("hamlets", 2).addFact("visits", 5))).isEqualTo(Contribution.of(Points.of(5)));
        assertThat(of(dossier().addFact("hamlets", 0))).isEqualTo(Contribution.none());
        assertThat(of(dossier().addFact(Fact.notApplicable("hamlets", "phuong"))))
                .isEqualTo(Contribution.none());
    }

    @Test
    void it_is_waited_for_while_that_is_open() {
        assertThat(of(dossier().addFact("visits", 5)))
                .isEqualTo(Contribution.missing(Set.of(InputKey.fact(FactKey.of("hamlets")))));
        assertThat(of(dossier().addFact("hamlets", 99).addFact("visits", 5))).isInstanceOf(Contribution.Refused.class);
        assertThat(of(dossier().addFact("hamlets", 2)))
                .isEqualTo(Contribution.missing(Set.of(InputKey.fact(FactKey.of("visits")))));
    }

    private static Contribution of(Dossier.Builder dossier) {
        return COMPARISON.of(BoundInputs.of(LAYOUT, dossier.build(), AssessmentRole.SELF));
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.unit("u-1"))
                .review(Code.of("so-ket"))
                .asOf(LocalDate.of(2023, 12, 31));
    }

    private static FactSlot slot(int index, String key) {
        FactType type =
                FactType.builder(FactKind.COUNT).most(BigDecimal.valueOf(10)).build();
        return new FactSlot(index, new FactDeclaration(FactKey.of(key), LocalizedText.of("Số " + key), type));
    }
}
