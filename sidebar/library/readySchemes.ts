/* Written by sidebar/build/writeReadySchemes.mjs. */
import type { Scheme } from "../../core/schemes/scheme";
import e01GroupRankingPoints from "../../core/schemes/ready/E01-group-ranking-points.json";
import e02GroupGrades from "../../core/schemes/ready/E02-group-grades.json";
import e03MemberGrades from "../../core/schemes/ready/E03-member-grades.json";
import e04WorkPointPenalties from "../../core/schemes/ready/E04-work-point-penalties.json";
import e05CalendarAndAppeal from "../../core/schemes/ready/E05-calendar-and-appeal.json";
import e06ForbiddenCallBehaviour from "../../core/schemes/ready/E06-forbidden-call-behaviour.json";
import e07ShopKpis from "../../core/schemes/ready/E07-shop-kpis.json";
import e08BreachChecklist from "../../core/schemes/ready/E08-breach-checklist.json";
import e09CompetenceLists from "../../core/schemes/ready/E09-competence-lists.json";
import e10CareerLadder from "../../core/schemes/ready/E10-career-ladder.json";
import e11PropertyOfficeConduct from "../../core/schemes/ready/E11-property-office-conduct.json";
import e12AllOrNothingTemplate from "../../core/schemes/ready/E12-all-or-nothing-template.json";
import e13HundredPointAppraisal from "../../core/schemes/ready/E13-hundred-point-appraisal.json";
import e14GradeAndPostWage from "../../core/schemes/ready/E14-grade-and-post-wage.json";
import e15PersonalCommission from "../../core/schemes/ready/E15-personal-commission.json";
import e16PublicSalesCommission from "../../core/schemes/ready/E16-public-sales-commission.json";
import e17MonthsWage from "../../core/schemes/ready/E17-months-wage.json";
import e18ThreeMonthsRunning from "../../core/schemes/ready/E18-three-months-running.json";
import e19BehaviourPoints from "../../core/schemes/ready/E19-behaviour-points.json";
import e20CallQualityRubric from "../../core/schemes/ready/E20-call-quality-rubric.json";
import e21ServiceCentreDeductions from "../../core/schemes/ready/E21-service-centre-deductions.json";
import e22ServiceCentreGrades from "../../core/schemes/ready/E22-service-centre-grades.json";
import e23HospitalServiceQuality from "../../core/schemes/ready/E23-hospital-service-quality.json";
import e24TierMethod from "../../core/schemes/ready/E24-tier-method.json";
import e25WeightedDeduction from "../../core/schemes/ready/E25-weighted-deduction.json";
import e26UnweightedDeduction from "../../core/schemes/ready/E26-unweighted-deduction.json";
import e27YesNoMethod from "../../core/schemes/ready/E27-yes-no-method.json";
import e28PayoutTiers from "../../core/schemes/ready/E28-payout-tiers.json";
import e29LastThreeTimesAYear from "../../core/schemes/ready/E29-last-three-times-a-year.json";
import e30GeneralServiceAppraisal from "../../core/schemes/ready/E30-general-service-appraisal.json";
import e31ServiceQuality from "../../core/schemes/ready/E31-service-quality.json";
import e32ServiceReviewCycle from "../../core/schemes/ready/E32-service-review-cycle.json";
import e33MonthlyComposite from "../../core/schemes/ready/E33-monthly-composite.json";
import e34Attendance from "../../core/schemes/ready/E34-attendance.json";
import e35AnnualScore from "../../core/schemes/ready/E35-annual-score.json";
import e36RegionalManager from "../../core/schemes/ready/E36-regional-manager.json";
import e37Salesperson from "../../core/schemes/ready/E37-salesperson.json";
import e38FieldService from "../../core/schemes/ready/E38-field-service.json";
import e39RepeatedLatePaper from "../../core/schemes/ready/E39-repeated-late-paper.json";
import e40ReviewChain from "../../core/schemes/ready/E40-review-chain.json";
import e41SalesPay from "../../core/schemes/ready/E41-sales-pay.json";
import e42SalesIndicators from "../../core/schemes/ready/E42-sales-indicators.json";
import e43SatisfactionPay from "../../core/schemes/ready/E43-satisfaction-pay.json";
import e44IndicatorsByDepartment from "../../core/schemes/ready/E44-indicators-by-department.json";
import e45AfterSalesPay from "../../core/schemes/ready/E45-after-sales-pay.json";
import e46OnlineService from "../../core/schemes/ready/E46-online-service.json";
import e47SeveralRaters from "../../core/schemes/ready/E47-several-raters.json";
import e48PreSales from "../../core/schemes/ready/E48-pre-sales.json";
import e49AfterSales from "../../core/schemes/ready/E49-after-sales.json";
import e50MinimumFrequencies from "../../core/schemes/ready/E50-minimum-frequencies.json";
import e51ReturnVisitGrades from "../../core/schemes/ready/E51-return-visit-grades.json";
import e52ReturnVisitRewards from "../../core/schemes/ready/E52-return-visit-rewards.json";
import e53ReturnVisitCoverage from "../../core/schemes/ready/E53-return-visit-coverage.json";
import e54ReturnVisitRate from "../../core/schemes/ready/E54-return-visit-rate.json";
import e55VisitFrequencyByValue from "../../core/schemes/ready/E55-visit-frequency-by-value.json";
import e56RegularVisitInterval from "../../core/schemes/ready/E56-regular-visit-interval.json";
import e57VisitReportAndExpenses from "../../core/schemes/ready/E57-visit-report-and-expenses.json";
import e58ReturnVisitMenu from "../../core/schemes/ready/E58-return-visit-menu.json";
import e59FollowUpDeadlines from "../../core/schemes/ready/E59-follow-up-deadlines.json";
import e60VisitCapSecurities from "../../core/schemes/ready/E60-visit-cap-securities.json";
import e61CustomerVisitAppraisal from "../../core/schemes/ready/E61-customer-visit-appraisal.json";
import e62ReturnVisitTexts from "../../core/schemes/ready/E62-return-visit-texts.json";
import e63ReturnVisitSheet from "../../core/schemes/ready/E63-return-visit-sheet.json";
import e64ReturnVisitYear from "../../core/schemes/ready/E64-return-visit-year.json";
import e65ReturnVisitCalendar from "../../core/schemes/ready/E65-return-visit-calendar.json";
import e66FollowUpWindows from "../../core/schemes/ready/E66-follow-up-windows.json";
import e67DealerSatisfaction from "../../core/schemes/ready/E67-dealer-satisfaction.json";
import e68DealerDepositFines from "../../core/schemes/ready/E68-dealer-deposit-fines.json";
import e69RegionComplaintScore from "../../core/schemes/ready/E69-region-complaint-score.json";
import e70ServiceCentreClerks from "../../core/schemes/ready/E70-service-centre-clerks.json";

/** The ready schemes in the order of the catalogue; tests check each of them as a whole document. */
export const readySchemes = [
  e01GroupRankingPoints,
  e02GroupGrades,
  e03MemberGrades,
  e04WorkPointPenalties,
  e05CalendarAndAppeal,
  e06ForbiddenCallBehaviour,
  e07ShopKpis,
  e08BreachChecklist,
  e09CompetenceLists,
  e10CareerLadder,
  e11PropertyOfficeConduct,
  e12AllOrNothingTemplate,
  e13HundredPointAppraisal,
  e14GradeAndPostWage,
  e15PersonalCommission,
  e16PublicSalesCommission,
  e17MonthsWage,
  e18ThreeMonthsRunning,
  e19BehaviourPoints,
  e20CallQualityRubric,
  e21ServiceCentreDeductions,
  e22ServiceCentreGrades,
  e23HospitalServiceQuality,
  e24TierMethod,
  e25WeightedDeduction,
  e26UnweightedDeduction,
  e27YesNoMethod,
  e28PayoutTiers,
  e29LastThreeTimesAYear,
  e30GeneralServiceAppraisal,
  e31ServiceQuality,
  e32ServiceReviewCycle,
  e33MonthlyComposite,
  e34Attendance,
  e35AnnualScore,
  e36RegionalManager,
  e37Salesperson,
  e38FieldService,
  e39RepeatedLatePaper,
  e40ReviewChain,
  e41SalesPay,
  e42SalesIndicators,
  e43SatisfactionPay,
  e44IndicatorsByDepartment,
  e45AfterSalesPay,
  e46OnlineService,
  e47SeveralRaters,
  e48PreSales,
  e49AfterSales,
  e50MinimumFrequencies,
  e51ReturnVisitGrades,
  e52ReturnVisitRewards,
  e53ReturnVisitCoverage,
  e54ReturnVisitRate,
  e55VisitFrequencyByValue,
  e56RegularVisitInterval,
  e57VisitReportAndExpenses,
  e58ReturnVisitMenu,
  e59FollowUpDeadlines,
  e60VisitCapSecurities,
  e61CustomerVisitAppraisal,
  e62ReturnVisitTexts,
  e63ReturnVisitSheet,
  e64ReturnVisitYear,
  e65ReturnVisitCalendar,
  e66FollowUpWindows,
  e67DealerSatisfaction,
  e68DealerDepositFines,
  e69RegionComplaintScore,
  e70ServiceCentreClerks,
] as unknown as readonly Scheme[];
