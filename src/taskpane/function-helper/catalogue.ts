// Made by npm run generate from src/functions; do not edit.
import type { HelperFunction } from "./helper-function";

export const catalogue: readonly HelperFunction[] = [
  {
    "id": "ATTAIN",
    "parameters": [
      {
        "name": "target",
        "optional": false
      },
      {
        "name": "actual",
        "optional": false
      }
    ],
    "vi": {
      "description": "Tỉ lệ đạt (%) = thực hiện / chỉ tiêu × 100. Trả về điểm phần trăm (74,83), chưa làm tròn.",
      "parameters": [
        "Chỉ tiêu giao: một ô hoặc một vùng.",
        "Số thực hiện: một ô hoặc một vùng cùng cỡ."
      ]
    },
    "en": {
      "description": "Attainment (%) = actual / target × 100, in percent points (74.83), unrounded.",
      "parameters": [
        "Target: a cell or a range.",
        "Actual figure: a cell or a range of the same size."
      ]
    },
    "examples": [
      {
        "cells": [
          61372,
          45925
        ],
        "shows": "74,83"
      }
    ]
  },
  {
    "id": "BUDGETUSE",
    "parameters": [
      {
        "name": "budget",
        "optional": false
      },
      {
        "name": "spent",
        "optional": false
      }
    ],
    "vi": {
      "description": "Tỉ lệ sử dụng dự toán KCB (%) = chi / dự toán × 100.",
      "parameters": [
        "Dự toán: một ô hoặc một vùng.",
        "Số đã chi, cùng đơn vị tiền."
      ]
    },
    "en": {
      "description": "Use of the medical care budget (%) = spent / budget × 100.",
      "parameters": [
        "Budget: a cell or a range.",
        "Amount spent, in the same unit."
      ]
    },
    "examples": [
      {
        "cells": [
          262910,
          339105
        ],
        "shows": "128,98"
      }
    ]
  },
  {
    "id": "CHANGE",
    "parameters": [
      {
        "name": "current",
        "optional": false
      },
      {
        "name": "previous",
        "optional": false
      }
    ],
    "vi": {
      "description": "Số tăng, giảm so cùng kỳ = kỳ này − kỳ trước, theo đơn vị của số liệu. Âm là giảm.",
      "parameters": [
        "Số kỳ này: một ô hoặc một vùng.",
        "Số cùng kỳ năm trước."
      ]
    },
    "en": {
      "description": "Change against the same period last year = current − previous, in the figures' unit. Negative is a fall.",
      "parameters": [
        "This period: a cell or a range.",
        "Same period last year."
      ]
    },
    "examples": [
      {
        "cells": [
          41002,
          38159
        ],
        "shows": "2.843"
      }
    ]
  },
  {
    "id": "CHECK",
    "parameters": [
      {
        "name": "range",
        "optional": false
      }
    ],
    "vi": {
      "description": "Kiểm tra cả bảng: liệt kê từng chỗ mâu thuẫn gồm ô, quy tắc, số đang ghi, số tính được, lời giải thích và nguyên nhân.",
      "parameters": [
        "Bảng cần kiểm tra, gồm cả dòng tiêu đề và dòng tổng."
      ]
    },
    "en": {
      "description": "Checks a whole table: lists every contradicting figure with its cell, rule, printed and expected value, an explanation and its cause.",
      "parameters": [
        "The table with its header rows and total row."
      ]
    },
    "examples": []
  },
  {
    "id": "CHECKRATIO",
    "parameters": [
      {
        "name": "percent",
        "optional": false
      },
      {
        "name": "actual",
        "optional": false
      },
      {
        "name": "target",
        "optional": false
      }
    ],
    "vi": {
      "description": "Kiểm tra tỉ lệ: TRUE khi tỉ lệ đang ghi đúng đến số lẻ của nó (làm tròn nửa lên), không thì trả về tỉ lệ đúng.",
      "parameters": [
        "Tỉ lệ đang ghi: 74,8 hoặc \"74,8%\", hoặc ô định dạng phần trăm.",
        "Tử số (thực hiện).",
        "Mẫu số (chỉ tiêu)."
      ]
    },
    "en": {
      "description": "Checks a percent: TRUE when it is right at its own decimals (half up), otherwise the right percent.",
      "parameters": [
        "Printed percent: 74.8 or \"74,8%\", or a cell formatted as percent.",
        "Numerator (actual).",
        "Denominator (target)."
      ]
    },
    "examples": [
      {
        "cells": [
          "92,25%",
          67269,
          68699
        ],
        "shows": "97,92"
      }
    ]
  },
  {
    "id": "CHECKSUM",
    "parameters": [
      {
        "name": "total",
        "optional": false
      },
      {
        "name": "parts",
        "optional": false
      }
    ],
    "vi": {
      "description": "Kiểm tra tổng: trả về tổng đang ghi − tổng cộng lại các số hạng; 0 là khớp.",
      "parameters": [
        "Tổng đang ghi: một ô.",
        "Các số hạng: một vùng."
      ]
    },
    "en": {
      "description": "Checks a total: the printed total − the sum of its parts; 0 is right.",
      "parameters": [
        "Printed total: a cell.",
        "Its parts: a range."
      ]
    },
    "examples": [
      {
        "cells": [
          552247,
          556825
        ],
        "shows": "-4.578"
      }
    ]
  },
  {
    "id": "COVERAGE",
    "parameters": [
      {
        "name": "population",
        "optional": false
      },
      {
        "name": "insured",
        "optional": false
      }
    ],
    "vi": {
      "description": "Tỉ lệ bao phủ BHYT (%) = số người có thẻ / dân số × 100. Có thể trên 100, không cắt về 100.",
      "parameters": [
        "Dân số: một ô hoặc một vùng.",
        "Số người tham gia BHYT cùng thời điểm."
      ]
    },
    "en": {
      "description": "Health insurance coverage (%) = insured / population × 100. May exceed 100 and is not capped.",
      "parameters": [
        "Population: a cell or a range.",
        "People with health insurance at the same time."
      ]
    },
    "examples": [
      {
        "cells": [
          601217,
          552247
        ],
        "shows": "91,85"
      }
    ]
  },
  {
    "id": "LATERATE",
    "parameters": [
      {
        "name": "amount",
        "optional": false
      },
      {
        "name": "late",
        "optional": false
      },
      {
        "name": "base",
        "optional": true
      }
    ],
    "vi": {
      "description": "Tỉ lệ chậm đóng (%): trên số phải thu (= đã thu + chậm đóng) hoặc trên kế hoạch thu.",
      "parameters": [
        "Số đã thu; hoặc kế hoạch thu khi mẫu số là \"planned\".",
        "Số tiền chậm đóng, cùng đơn vị.",
        "Mẫu số: \"due\" là số phải thu (mặc định), \"planned\" là kế hoạch thu."
      ]
    },
    "en": {
      "description": "Late payment rate (%): of what is due (= collected + late), or of the planned collection.",
      "parameters": [
        "Amount collected; or the planned collection when the base is \"planned\".",
        "Late payment, in the same unit.",
        "\"due\" (default) or \"planned\"."
      ]
    },
    "examples": [
      {
        "cells": [
          3386939,
          137219
        ],
        "shows": "3,89"
      },
      {
        "cells": [
          1478.97,
          37.3,
          "planned"
        ],
        "shows": "2,52"
      }
    ]
  },
  {
    "id": "NUMBER",
    "parameters": [
      {
        "name": "text",
        "optional": false
      },
      {
        "name": "style",
        "optional": true
      }
    ],
    "vi": {
      "description": "Đổi chữ thành số, dù dấu chấm, dấu phẩy kiểu Việt hay kiểu Anh. \"96,2%\" thành 96,2.",
      "parameters": [
        "Số gõ dạng chữ: một ô hoặc một vùng.",
        "Chỉ cần khi chữ đọc được hai cách (\"67.269\"): \"vi\" là 67.269 người, \"en\" là 67,269."
      ]
    },
    "en": {
      "description": "Turns text into a number, whether its separators are Vietnamese or English. \"96,2%\" becomes 96.2.",
      "parameters": [
        "Number typed as text: a cell or a range.",
        "Only needed for text that can be read two ways (\"67.269\"): \"vi\" is 67269, \"en\" is 67.269."
      ]
    },
    "examples": [
      {
        "cells": [
          "3.278,817"
        ],
        "shows": "3.278,82"
      },
      {
        "cells": [
          "67.269",
          "vi"
        ],
        "shows": "67.269"
      }
    ]
  },
  {
    "id": "PACE",
    "parameters": [
      {
        "name": "target",
        "optional": false
      },
      {
        "name": "actual",
        "optional": false
      },
      {
        "name": "months",
        "optional": false
      }
    ],
    "vi": {
      "description": "Nhịp độ (điểm phần trăm) = tỉ lệ đạt − số tháng đã qua / 12 × 100. Âm là chậm hơn nhịp đều của năm.",
      "parameters": [
        "Chỉ tiêu cả năm: một ô hoặc một vùng.",
        "Số thực hiện đến nay.",
        "Số tháng đã qua, từ 0 đến 12."
      ]
    },
    "en": {
      "description": "Pace (percentage points) = attainment − months elapsed / 12 × 100. Negative is behind an even pace through the year.",
      "parameters": [
        "Target of the whole year: a cell or a range.",
        "Actual figure to date.",
        "Months elapsed, 0 to 12."
      ]
    },
    "examples": [
      {
        "cells": [
          61372,
          45925,
          6
        ],
        "shows": "24,83"
      }
    ]
  },
  {
    "id": "POINTS",
    "parameters": [
      {
        "name": "rate",
        "optional": false
      },
      {
        "name": "targetRate",
        "optional": false
      }
    ],
    "vi": {
      "description": "Chênh lệch điểm phần trăm = tỉ lệ − tỉ lệ chỉ tiêu. Âm là thấp hơn chỉ tiêu.",
      "parameters": [
        "Tỉ lệ đạt được, tính bằng phần trăm (91,9).",
        "Tỉ lệ chỉ tiêu, tính bằng phần trăm (94,75)."
      ]
    },
    "en": {
      "description": "Difference in percentage points = rate − target rate. Negative is below the target.",
      "parameters": [
        "Rate reached in percent (91.9).",
        "Target rate in percent (94.75)."
      ]
    },
    "examples": [
      {
        "cells": [
          91.9,
          94.75
        ],
        "shows": "-2,85"
      }
    ]
  },
  {
    "id": "REMAINING",
    "parameters": [
      {
        "name": "target",
        "optional": false
      },
      {
        "name": "actual",
        "optional": false
      }
    ],
    "vi": {
      "description": "Số còn phải phát triển = chỉ tiêu − thực hiện. Âm là đã vượt chỉ tiêu.",
      "parameters": [
        "Chỉ tiêu giao: một ô hoặc một vùng.",
        "Số thực hiện."
      ]
    },
    "en": {
      "description": "Still to find = target − actual. Negative once the target is exceeded.",
      "parameters": [
        "Target: a cell or a range.",
        "Actual figure."
      ]
    },
    "examples": [
      {
        "cells": [
          61372,
          45925
        ],
        "shows": "15.447"
      }
    ]
  },
  {
    "id": "ROUND",
    "parameters": [
      {
        "name": "value",
        "optional": false
      },
      {
        "name": "decimals",
        "optional": true
      }
    ],
    "vi": {
      "description": "Làm tròn đúng nửa lên theo các chữ số nhìn thấy: 7,45 còn một số lẻ là 7,5.",
      "parameters": [
        "Số cần làm tròn: một ô hoặc một vùng.",
        "Số chữ số lẻ, mặc định 0; số âm làm tròn đến chục, trăm, nghìn."
      ]
    },
    "en": {
      "description": "Rounds half up on the digits one sees: 7.45 to one decimal is 7.5.",
      "parameters": [
        "Number to round: a cell or a range.",
        "Decimals, 0 when left out; negative rounds to tens, hundreds, thousands."
      ]
    },
    "examples": [
      {
        "cells": [
          7.45,
          1
        ],
        "shows": "7,5"
      }
    ]
  },
  {
    "id": "SENTENCE",
    "parameters": [
      {
        "name": "indicator",
        "optional": false
      },
      {
        "name": "target",
        "optional": false
      },
      {
        "name": "actual",
        "optional": false
      },
      {
        "name": "previous",
        "optional": true
      },
      {
        "name": "unit",
        "optional": true
      },
      {
        "name": "period",
        "optional": true
      }
    ],
    "vi": {
      "description": "Viết câu báo cáo chuẩn: mức thực hiện, tỉ lệ đạt, chỉ tiêu, số tăng giảm; tỉ lệ làm tròn nửa lên hai số lẻ.",
      "parameters": [
        "Tên chỉ tiêu đứng đầu câu: \"Số người tham gia BHTN\".",
        "Chỉ tiêu giao; trống hoặc 0 thì không nhắc đến.",
        "Số thực hiện.",
        "Số kỳ trước để so; trống hoặc 0 thì không nhắc đến.",
        "Đơn vị tính đứng sau mỗi con số; bỏ trống là \"người\".",
        "Kỳ đem so; bỏ trống là \"cùng kỳ năm trước\"."
      ]
    },
    "en": {
      "description": "Writes the standard Vietnamese sentence of a report: level, attainment of the target, change and growth; percents half up to two decimals.",
      "parameters": [
        "What the figures are, as the sentence begins: \"Số người tham gia BHTN\".",
        "Target; left out of the sentence when blank or 0.",
        "Actual figure.",
        "Earlier figure to compare with; left out when blank or 0.",
        "Unit after every figure; \"người\" (people) when left out.",
        "What is compared with; \"cùng kỳ năm trước\" (same period last year) when left out."
      ]
    },
    "examples": [
      {
        "cells": [
          "Số người tham gia BHTN",
          41700,
          41002,
          38159
        ],
        "shows": "Số người tham gia BHTN là 41.002 người, đạt 98,33% chỉ tiêu giao (41.700 người), tăng 2.843 người (tăng 7,45%) so với cùng kỳ năm trước."
      },
      {
        "cells": [
          "Tổng số thu",
          1478.97,
          727.06,
          615.25,
          "tỷ đồng",
          "6 tháng đầu năm 2023"
        ],
        "shows": "Tổng số thu là 727,06 tỷ đồng, đạt 49,16% chỉ tiêu giao (1.478,97 tỷ đồng), tăng 111,81 tỷ đồng (tăng 18,17%) so với 6 tháng đầu năm 2023."
      }
    ]
  },
  {
    "id": "SHARE",
    "parameters": [
      {
        "name": "whole",
        "optional": false
      },
      {
        "name": "part",
        "optional": false
      }
    ],
    "vi": {
      "description": "Tỉ trọng (%) = phần / tổng × 100.",
      "parameters": [
        "Tổng số: một ô hoặc một vùng.",
        "Phần cần tính tỉ trọng."
      ]
    },
    "en": {
      "description": "Share (%) = part / whole × 100.",
      "parameters": [
        "The whole: a cell or a range.",
        "The part whose share is wanted."
      ]
    },
    "examples": [
      {
        "cells": [
          715578,
          44902
        ],
        "shows": "6,27"
      }
    ]
  },
  {
    "id": "TEXT",
    "parameters": [
      {
        "name": "value",
        "optional": false
      },
      {
        "name": "decimals",
        "optional": true
      }
    ],
    "vi": {
      "description": "Viết số theo kiểu Việt Nam: 552247 thành \"552.247\"; làm tròn đúng nếu cho số chữ số lẻ.",
      "parameters": [
        "Số cần viết: một ô hoặc một vùng.",
        "Số chữ số lẻ, 0 đến 15; bỏ trống thì giữ nguyên các chữ số lẻ."
      ]
    },
    "en": {
      "description": "Writes a number the Vietnamese way: 552247 becomes \"552.247\"; rounded exactly when decimals are given.",
      "parameters": [
        "Number to write: a cell or a range.",
        "Decimals, 0 to 15; all of the number's own when left out."
      ]
    },
    "examples": [
      {
        "cells": [
          552247
        ],
        "shows": "552.247"
      },
      {
        "cells": [
          7.45,
          1
        ],
        "shows": "7,5"
      }
    ]
  },
  {
    "id": "UNITCOST",
    "parameters": [
      {
        "name": "visits",
        "optional": false
      },
      {
        "name": "cost",
        "optional": false
      }
    ],
    "vi": {
      "description": "Chi bình quân một lượt KCB = tổng chi / số lượt, theo đơn vị của tổng chi.",
      "parameters": [
        "Số lượt: một ô hoặc một vùng.",
        "Tổng chi."
      ]
    },
    "en": {
      "description": "Average cost of one visit = cost / visits, in the unit of the cost.",
      "parameters": [
        "Number of visits: a cell or a range.",
        "Cost in all."
      ]
    },
    "examples": [
      {
        "cells": [
          670676,
          161754
        ],
        "shows": "0,24"
      }
    ]
  },
  {
    "id": "YOY",
    "parameters": [
      {
        "name": "current",
        "optional": false
      },
      {
        "name": "previous",
        "optional": false
      }
    ],
    "vi": {
      "description": "Tăng, giảm so cùng kỳ (%) = (kỳ này − kỳ trước) / kỳ trước × 100. Âm là giảm.",
      "parameters": [
        "Số kỳ này: một ô hoặc một vùng.",
        "Số cùng kỳ năm trước."
      ]
    },
    "en": {
      "description": "Change against the same period last year (%) = (current − previous) / previous × 100. Negative is a fall.",
      "parameters": [
        "This period: a cell or a range.",
        "Same period last year."
      ]
    },
    "examples": [
      {
        "cells": [
          41002,
          38159
        ],
        "shows": "7,45"
      }
    ]
  }
];
